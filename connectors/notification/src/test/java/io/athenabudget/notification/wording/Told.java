package io.athenabudget.notification.wording;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Facts and readers to write about and to. */
final class Told {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final List<Locale> LOCALES = Stream.of("en-GB", "es-ES", "de-DE", "fr-FR", "ar-EG")
            .map(Locale::forLanguageTag)
            .toList();
    static final Facts NOTHING =
            new Facts(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Told() {}

    static Facts everything() {
        return about("Trade fair stand", "We need it for the fair in spring.");
    }

    static Facts about(String title, String comment) {
        return new Facts(
                "BR-2026-000123",
                title,
                new BigDecimal("12345.5"),
                "EUR",
                "Rosalind Franklin",
                "Regional lead",
                "Ada Lovelace",
                "Grace Hopper",
                comment,
                Instant.parse("2026-11-25T08:00:00Z"),
                Instant.parse("2026-11-26T13:00:00Z"),
                URI.create("https://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79"),
                URI.create("https://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79/approve"),
                URI.create("https://budget.example.com/approvals/7f9c24e8-3b12-4fef-91e1-2f3d4c5b6a79/reject"),
                new Area("Journeys", "L1", "EMEA", "Sales North", 1_000, true));
    }

    static Facts about(Area area) {
        URI queue = URI.create("https://budget.example.com/approvals");
        return new Facts(null, null, null, null, null, null, null, null, null, null, null, queue, null, null, area);
    }

    static Facts linkedTo(String address) {
        URI link = URI.create(address);
        return new Facts(null, null, null, null, null, null, null, null, null, null, null, link, link, link, null);
    }

    static Reader reader(Locale locale) {
        return new Reader("Katherine Johnson", locale, BERLIN);
    }

    static Reader reader(String tag) {
        return reader(Locale.forLanguageTag(tag));
    }

    static Stream<Arguments> eachKindInEachLanguage() {
        return LOCALES.stream().flatMap(locale -> Stream.of(Kind.values()).map(kind -> Arguments.of(kind, locale)));
    }
}
