package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {
    private final Wording wording = new Wording();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><script>alert(1)</script>",
                "<!--[if mso]><b>",
                "[[${7*7}]] __${7*7}__ th:text",
            })
    void markup_is_shown_not_obeyed(String hostile) {
        String html = wording.write(Kind.APPROVAL_OPENED, hostile(hostile), facts(hostile))
                .html();
        String clean =
                wording.write(Kind.APPROVAL_OPENED, hostile("x"), facts("x")).html();
        String escaped = hostile.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(html).contains(escaped);
        assertThat(tags(html)).isEqualTo(tags(clean));
    }

    private static long tags(String html) {
        return html.chars().filter(c -> c == '<').count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E", "\u202D", "\u2066", "\u2067", "\u2068", "\u2069", "\u200F", "\u061C", "\u0000", "\u001B",
                "\uFEFF", "\uD800", "\uE000"
            })
    void what_steers_the_text_around_it_is_taken_out(String steering) {
        Facts facts = facts("Tax " + steering + "gnp.exe");
        Written written = wording.write(Kind.APPROVAL_OPENED, hostile(steering), facts);
        assertThat(Stream.of(written.subject(), written.text(), written.html()))
                .allSatisfy(text -> assertThat(text).contains("Tax gnp.exe").doesNotContain(steering));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u0085", "\t", "\u000B"})
    void a_line_end_in_a_title_adds_no_header_to_the_mail(String lineEnd) {
        Facts facts = facts("Stand" + lineEnd + "Bcc: eve@example.org");
        assertThat(wording.write(Kind.APPROVAL_OPENED, hostile("x"), facts).subject())
                .isEqualTo("Your decision is needed: budget request N “Stand Bcc: eve@example.org”");
    }

    @Test
    void emoji_and_joined_scripts_stay_as_they_are() {
        assertThat(ForeignText.line("👩‍💻 می‌خواهم é")).isEqualTo("👩‍💻 می‌خواهم é");
    }

    @Test
    void heaped_marks_are_thinned() {
        assertThat(ForeignText.line("Z" + "\u0301".repeat(100))).isEqualTo("Z" + "\u0301".repeat(4));
    }

    @Test
    void a_long_title_is_cut_between_letters() {
        assertThat(ForeignText.shortened("👩‍💻".repeat(5), 5)).isEqualTo("👩‍💻".repeat(5));
        assertThat(ForeignText.shortened("👩‍💻".repeat(6), 5)).isEqualTo("👩‍💻".repeat(4) + "…");
        String subject = wording.write(Kind.APPROVAL_OPENED, hostile("x"), facts("x".repeat(5_000)))
                .subject();
        assertThat(subject).hasSizeLessThan(120).endsWith("…”");
    }

    @Test
    void a_foreign_script_does_not_reorder_our_words() {
        Written written = wording.write(Kind.APPROVAL_OPENED, hostile("x"), facts("דוכן"));
        assertThat(written.subject()).endsWith("N “\u2068דוכן\u2069”");
        assertThat(written.html()).contains("“<bdi>דוכן</bdi>”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "mailto:eve@example.org",
                "/relative",
                "https:opaque"
            })
    void only_links_into_the_web_are_links(String address) {
        Written written = wording.write(Kind.APPROVAL_OPENED, hostile("x"), Told.linkedTo(address));
        assertThat(written.html()).doesNotContain("<a ", address);
        assertThat(written.text()).doesNotContain(address);
        assertThat(written.sms()).doesNotContain(address);
    }

    private static Reader hostile(String name) {
        return new Reader(name, Locale.ENGLISH, Told.BERLIN);
    }

    private static Facts facts(String hostile) {
        return new Facts(
                "N",
                hostile,
                null,
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                null,
                null,
                null,
                null,
                null,
                new Area(hostile, hostile, hostile, hostile, 1, false));
    }
}
