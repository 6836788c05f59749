package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

    private final Wording wording = new Wording();

    @Test
    void a_digest_counts_what_waits_and_what_is_new() {
        Written written = wording.digest(Told.reader("en-GB"), items());
        assertThat(written.subject()).isEqualTo("Athena Budget: 2 requests wait for you, 3 updates");
        assertThat(written.pushTitle()).isEqualTo("2 requests wait for you");
        assertThat(written.pushBody()).isEqualTo("3 updates");
        assertThat(written.sms()).isEqualTo("Athena Budget: 2 requests wait for you, 3 updates.");
    }

    @Test
    void what_is_most_urgent_comes_first() {
        String text = wording.digest(Told.reader("en-GB"), items()).text();
        assertThat(text)
                .containsSubsequence(
                        "Waits for you\n-------------",
                        "BR-4 “Title of BR-4”",
                        "BR-1 “Title of BR-1”",
                        "A budget request still waits for your decision",
                        "https://budget.example.com/BR-1",
                        "Your requests",
                        "BR-3",
                        "BR-2",
                        "Other news",
                        "You have been named as a deputy");
    }

    @Test
    void a_request_that_was_reminded_of_waits_once() {
        String html = wording.digest(Told.reader("en-GB"), items()).html();
        assertThat(html.split("https://budget.example.com/BR-1", -1)).hasSize(2);
    }

    @Test
    void only_what_there_is_is_counted() {
        Item news = item(Kind.REQUEST_APPROVED, "BR-1", 0);
        Item waits = item(Kind.APPROVAL_OPENED, "BR-2", 0);
        assertThat(wording.digest(Told.reader("de"), List.of(news)).subject()).isEqualTo("Athena Budget: 1 Neuigkeit");
        assertThat(wording.digest(Told.reader("de"), List.of(waits)).subject())
                .isEqualTo("Athena Budget: 1 Antrag wartet auf Sie");
        assertThatThrownBy(() -> wording.digest(Told.reader("de"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_digest_lists_the_first_and_counts_the_rest() {
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 543; i++) {
            many.add(item(Kind.APPROVAL_OPENED, "BR-" + i, i));
        }
        Written written = wording.digest(Told.reader("en-GB"), many);
        assertThat(written.subject()).contains("543");
        assertThat(written.text())
                .contains("and 503 more in Athena Budget")
                .contains("BR-39 ")
                .doesNotContain("BR-40 ");
        // Gmail cuts off what is longer.
        assertThat(written.html().length()).isLessThan(102_000);
    }

    @Test
    void who_became_an_approver_reads_where_and_how_much_waits_there() {
        Facts travel = Told.about(new Area("Travel", "L1", null, "Sales North", 12, false));
        String text = wording.digest(
                        Told.reader("en-GB"), List.of(new Item(Kind.RESPONSIBILITY_GAINED, travel, MORNING)))
                .text();
        assertThat(text)
                .containsSubsequence(
                        "Other news",
                        "You are an approver of more budget requests now",
                        "Travel · L1 · Sales North · 12 requests wait for you");
    }

    static Stream<Locale> locales() {
        return Told.LOCALES.stream();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void a_digest_of_every_kind_is_complete_in_every_language(Locale locale) {
        List<Item> all = Stream.of(Kind.values())
                .flatMap(kind ->
                        Stream.of(new Item(kind, Told.everything(), MORNING), new Item(kind, Told.NOTHING, MORNING)))
                .toList();
        Written written = wording.digest(Told.reader(locale), all);
        Stream.of(
                        written.subject(),
                        written.text(),
                        written.html().replaceAll("(?s)<style>.*?</style>", ""),
                        written.pushTitle(),
                        written.pushBody(),
                        written.sms())
                .forEach(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "??", "null", "th:"));
        assertThat(Sms.segments(written.sms())).isEqualTo(1);
        assertThat(Stream.of(written.pushTitle(), written.pushBody(), written.sms()))
                .allSatisfy(shown -> assertThat(shown).doesNotContain("Trade", "BR-", "Ada"));
    }

    static List<Item> items() {
        return List.of(
                item(Kind.APPROVAL_OPENED, "BR-1", 10),
                item(Kind.REQUEST_APPROVED, "BR-2", 0),
                item(Kind.APPROVAL_REMINDED, "BR-1", 20),
                item(Kind.QUESTION_ASKED, "BR-4", 5),
                item(Kind.REQUEST_REJECTED, "BR-3", 30),
                new Item(Kind.DELEGATION_RECEIVED, Told.NOTHING, MORNING));
    }

    private static Item item(Kind kind, String number, int minute) {
        Instant at = MORNING.plusSeconds(60L * minute);
        Facts told = Told.everything();
        return new Item(
                kind,
                new Facts(
                        number,
                        "Title of " + number,
                        told.amount(),
                        told.currency(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        at.plusSeconds(86_400),
                        URI.create("https://budget.example.com/" + number),
                        null,
                        null,
                        null),
                at);
    }
}
