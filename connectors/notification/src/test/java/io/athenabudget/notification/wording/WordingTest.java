package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final String EACH = "io.athenabudget.notification.wording.Told#eachKindInEachLanguage";

    private final Wording wording = new Wording();

    @ParameterizedTest
    @MethodSource(EACH)
    void everything_told_is_written(Kind kind, Locale locale) {
        Written written = wording.write(kind, Told.reader(locale), Told.everything());

        assertComplete(written, locale);
        for (String mail : List.of(written.text(), written.html())) {
            assertThat(mail)
                    .contains("BR-2026-000123", "Trade fair stand", "Rosalind Franklin", "Katherine Johnson")
                    .contains("We need it for the fair in spring.")
                    .contains("/approve", "/reject");
        }
        assertThat(written.pushBody()).contains("BR-2026-000123");
    }

    @ParameterizedTest
    @MethodSource(EACH)
    void what_is_not_told_is_left_out(Kind kind, Locale locale) {
        Reader nameless = new Reader(" ", locale, Told.BERLIN);
        Written written = wording.write(kind, nameless, Told.NOTHING);

        assertComplete(written, locale);
        assertThat(written.html()).doesNotContain("<table class", "<blockquote", "<h2", "<a ", "class=\"buttons\"");
        assertThat(written.text()).doesNotContain("> ", "http");
    }

    private static void assertComplete(Written written, Locale locale) {
        assertThat(written.language()).isEqualTo(locale.getLanguage());
        String visible = written.html().replaceAll("(?s)<style>.*?</style>", "");
        Stream.of(written.subject(), written.text(), visible, written.pushTitle(), written.pushBody(), written.sms())
                .forEach(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{", "}", "??", "null", "th:", " .", " ,", "()", "“”", "«»", "„“"));
        // Two spaces in a row, or one too many at an end, are the trace of a phrase left out badly.
        Stream.of(written.subject(), written.pushTitle(), written.pushBody(), written.sms())
                .forEach(text -> assertThat(text).doesNotContain("  ").isEqualTo(text.strip()));
        assertThat(written.subject()).doesNotContain("\n", "\r");
    }

    @Test
    void an_unknown_language_is_answered_in_english() {
        Written written = wording.write(Kind.REQUEST_APPROVED, Told.reader("ja-JP"), Told.NOTHING);
        assertThat(written.language()).isEqualTo("en");
        assertThat(written.pushTitle()).isEqualTo("Your budget request is approved");
    }

    @Test
    void a_variant_of_a_language_is_that_language() {
        assertThat(wording.write(Kind.REQUEST_APPROVED, Told.reader("de-AT"), Told.NOTHING)
                        .pushTitle())
                .isEqualTo("Ihr Budgetantrag ist genehmigt");
    }

    @Test
    void an_approval_asks_for_a_decision_and_shows_the_facts() {
        Written written = wording.write(Kind.APPROVAL_OPENED, Told.reader("en-GB"), Told.everything());

        assertThat(written.subject())
                .isEqualTo("Your decision is needed: budget request BR-2026-000123 “Trade fair stand”");
        assertThat(written.text()).startsWith("""
                        Dear Katherine Johnson,

                        A budget request waits for your decision

                        The budget request BR-2026-000123 “Trade fair stand” is waiting for your
                        approval on behalf of Grace Hopper (Regional lead). Please decide by
                        Thu, 26 Nov 2026, 14:00 CET.

                        Request: BR-2026-000123
                        Title: Trade fair stand
                        Amount: €12,345.50
                        Requested by: Rosalind Franklin
                        Level: Regional lead
                        """).contains("""
                        Comment:
                        > We need it for the fair in spring.

                        Approve:
                        https://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79/approve

                        Reject:
                        """);
        assertThat(written.pushTitle()).isEqualTo("A budget request waits for you");
        assertThat(written.pushBody()).isEqualTo("BR-2026-000123 · Due Thu 26 Nov, 14:00 CET");
        assertThat(written.sms())
                .isEqualTo("Athena Budget: request BR-2026-000123 waits for your decision, due 26/11/2026, 14:00 CET.\n"
                        + "https://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79");
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, Nothing waits there at the moment",
        "1, false, 1 request waits for you",
        "12, false, 12 requests wait for you",
        "1000, true, 'More than 1,000 requests wait for you'"
    })
    void a_new_approver_learns_where_they_decide_and_how_much_waits(int waiting, boolean more, String expected) {
        Written written = wording.write(
                Kind.RESPONSIBILITY_GAINED,
                Told.reader("en-GB"),
                Told.about(new Area("Travel", "L1", "EMEA", null, waiting, more)));

        assertThat(written.subject()).isEqualTo("You now decide Travel · L1 · EMEA");
        assertThat(written.text().replaceAll("\\s+", " "))
                .contains("You now decide Travel · L1 · EMEA. " + expected + ". What is submitted from now on")
                .contains("Open: https://budget.example.com/approvals");
        assertThat(written.pushTitle()).isEqualTo("You are an approver of more requests now");
        assertThat(written.pushBody()).isEqualTo(expected);
        assertThat(written.sms())
                .isEqualTo("Athena Budget: you are an approver of more requests now. " + expected
                        + ".\nhttps://budget.example.com/approvals");
    }

    @Test
    void a_mail_leads_to_the_preferences_of_its_reader() {
        Reader reader =
                new Reader("Ada", Locale.FRENCH, Told.BERLIN, URI.create("https://budget.example.com/preferences"));
        Written written = wording.write(Kind.REQUEST_APPROVED, reader, Told.NOTHING);
        assertThat(written.html()).contains("<a href=\"https://budget.example.com/preferences\">Modifier vos");
        assertThat(written.text()).endsWith("\nhttps://budget.example.com/preferences\n");
    }
}
