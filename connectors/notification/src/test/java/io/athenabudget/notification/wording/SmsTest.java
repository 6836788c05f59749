package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SmsTest {
    @Test
    void the_gsm_alphabet_holds_160_characters_alone_and_153_joined() {
        assertThat(Sms.segments("é".repeat(160))).isEqualTo(1);
        assertThat(Sms.segments("é".repeat(161))).isEqualTo(2);
        assertThat(Sms.segments("é".repeat(306))).isEqualTo(2);
        assertThat(Sms.segments("é".repeat(307))).isEqualTo(3);
    }

    @Test
    void an_escaped_character_counts_twice_and_is_not_split() {
        assertThat(Sms.segments("€".repeat(80))).isEqualTo(1);
        assertThat(Sms.segments("a".repeat(152) + "€" + "a".repeat(151))).isEqualTo(2);
        assertThat(Sms.segments("a".repeat(152) + "€" + "a".repeat(152))).isEqualTo(3);
    }

    @Test
    void any_other_alphabet_holds_70_alone_and_67_joined() {
        assertThat(Sms.segments("م".repeat(70))).isEqualTo(1);
        assertThat(Sms.segments("م".repeat(71))).isEqualTo(2);
        assertThat(Sms.segments("م".repeat(134))).isEqualTo(2);
        assertThat(Sms.segments("á".repeat(135))).isEqualTo(3);
    }

    @Test
    void a_link_that_is_too_long_stays_out() {
        Facts facts = Told.linkedTo("https://budget.example.com/" + "x".repeat(300));
        assertThat(new Wording()
                        .write(Kind.APPROVAL_OPENED, Told.reader("en-GB"), facts)
                        .sms())
                .isEqualTo("Athena Budget: request waits for your decision.");
    }

    @Test
    void the_time_makes_room_for_the_link() {
        Facts told = Told.everything();
        URI link = URI.create("https://budget.example.com/a/7f9c24e8-3b12-4fef-91e1");
        Facts facts = new Facts(
                told.number(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                told.until(),
                link,
                null,
                null,
                null);
        assertThat(new Wording()
                        .write(Kind.APPROVAL_OPENED, Told.reader("ar-EG"), facts)
                        .sms())
                .endsWith("\n" + link)
                .doesNotContain("٢٠٢٦");
    }

    @Test
    void whatever_the_facts_it_is_cut_to_two_segments() {
        Facts facts = new Facts(
                "😀".repeat(200), null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        String sms = new Wording()
                .write(Kind.APPROVAL_OPENED, Told.reader("en"), facts)
                .sms();
        assertThat(Sms.segments(sms)).isEqualTo(2);
        assertThat(sms).endsWith("😀");
    }
}
