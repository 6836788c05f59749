package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockedScreenTest {
    private final Wording wording = new Wording();

    @ParameterizedTest
    @MethodSource("io.athenabudget.notification.wording.Told#eachKindInEachLanguage")
    void whoever_sees_the_phone_learns_nothing_of_people_or_money(Kind kind, Locale locale) {
        Written written = wording.write(kind, Told.reader(locale), Told.everything());

        Stream.of(written.pushTitle(), written.pushBody(), written.sms())
                .forEach(shown -> assertThat(shown)
                        .doesNotContain(
                                "Katherine", "Johnson", "Rosalind", "Franklin", "Ada", "Lovelace", "Grace", "Hopper")
                        .doesNotContainIgnoringCase("Journeys", "EMEA", "Sales North")
                        .doesNotContainIgnoringCase("Trade fair", "spring", "Regional lead")
                        .doesNotContain("12345", "12,345", "12.345", "12 345", "١٢٬٣٤٥", "345", "€", "EUR"));
    }

    @ParameterizedTest
    @MethodSource("io.athenabudget.notification.wording.Told#eachKindInEachLanguage")
    void a_text_message_has_at_most_two_segments_and_the_link(Kind kind, Locale locale) {
        String sms = wording.write(kind, Told.reader(locale), Told.everything()).sms();

        assertThat(Sms.segments(sms)).isLessThanOrEqualTo(2);
        if (!locale.getLanguage().equals("ar")) {
            assertThat(sms).contains("\nhttps://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79");
            assertThat(Sms.inGsmAlphabet(sms)).as(sms).isTrue();
        }
    }
}
