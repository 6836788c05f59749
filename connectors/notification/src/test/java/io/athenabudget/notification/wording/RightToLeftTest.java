package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private final Written written = new Wording().write(Kind.APPROVAL_OPENED, Told.reader("ar-EG"), Told.everything());

    @Test
    void an_arabic_mail_runs_from_right_to_left() {
        assertThat(written.html()).contains("<html dir=\"rtl\" lang=\"ar\">").contains("class=\"page rtl\"");
    }

    @Test
    void latin_words_and_numbers_stand_isolated_in_it() {
        assertThat(written.html())
                .contains(
                        "<bdi>BR-2026-000123</bdi>",
                        "<bdi>Trade fair stand</bdi>",
                        "<bdi>Rosalind Franklin</bdi>",
                        "<bdi>Athena Budget</bdi>");
        Stream.of(written.subject(), written.text(), written.pushBody(), written.sms())
                .forEach(text -> assertThat(text).contains("\u2068BR-2026-000123\u2069"));
    }

    @Test
    void isolates_open_and_close_within_each_line_of_the_text() {
        Facts facts = Told.about("long title ".repeat(20), "long comment ".repeat(20));
        String text = new Wording()
                .write(Kind.APPROVAL_OPENED, Told.reader("ar-EG"), facts)
                .text();
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == '\u2068').count())
                        .as(line)
                        .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
    }

    @Test
    void a_text_message_begins_in_its_own_direction() {
        // The first letter that is not isolated decides.
        assertThat(written.sms()).startsWith("\u2068Athena Budget\u2069: ا");
    }

    @Test
    void digits_are_those_of_the_region() {
        assertThat(written.text()).contains("١٢٬٣٤٥٫٥٠", "٢٠٢٦");
        assertThat(new Wording()
                        .write(Kind.APPROVAL_OPENED, Told.reader("ar-MA"), Told.everything())
                        .text())
                .contains("12.345,50");
    }
}
