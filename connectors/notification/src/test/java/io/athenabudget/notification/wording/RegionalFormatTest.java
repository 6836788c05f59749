package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en-US | 1234.5 | USD | $1,234.50",
                "en-US | 1234 | JPY | ¥1,234",
                "en-US | 1234.5 | KWD | KWD 1,234.500",
                "de-DE | 1234.5 | EUR | 1.234,50 €",
                "de-CH | 1234.5 | CHF | CHF 1'234.50",
                "de-AT | 1234.5 | EUR | € 1.234,50",
                "fr-FR | 1234.5 | EUR | 1 234,50 €",
                "es-MX | 1234.5 | MXN | $1,234.50",
                "ar-EG | 1234.5 | KWD | ١٬٢٣٤٫٥٠٠ د.ك.",
                "ja-JP | 1234 | JPY | ¥1,234",
                "en-US | 0.12345 | USD | $0.12345",
                "en-US | 1E+3 | HUF | HUF 1,000.00",
                "en-US | 1234.50 | ??? | 1,234.50 ???",
            })
    void an_amount_looks_as_in_the_readers_region(String locale, BigDecimal amount, String currency, String expected) {
        assertThat(visible(of(locale, "UTC").amount(amount, currency))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en-US | America/New_York | 2026-11-26T13:00:00Z | Thu, Nov 26, 2026, 8:00 AM EST",
                "en-US | America/New_York | 2026-07-01T13:00:00Z | Wed, Jul 1, 2026, 9:00 AM EDT",
                "en-GB | Europe/London | 2026-07-01T13:00:00Z | Wed, 1 Jul 2026, 14:00 BST",
                "de-DE | Europe/Berlin | 2026-11-26T13:00:00Z | Do., 26. Nov. 2026, 14:00 MEZ",
                "de-DE | Europe/Berlin | 2026-07-01T13:00:00Z | Mi., 1. Juli 2026, 15:00 MESZ",
                "de-DE | Europe/Berlin | 2026-10-25T00:30:00Z | So., 25. Okt. 2026, 02:30 MESZ",
                "de-DE | Europe/Berlin | 2026-10-25T01:30:00Z | So., 25. Okt. 2026, 02:30 MEZ",
                "de-DE | Europe/Berlin | 2026-03-29T01:00:00Z | So., 29. März 2026, 03:00 MESZ",
                "fr-FR | Europe/Paris | 2026-11-26T13:00:00Z | jeu. 26 nov. 2026, 14:00 UTC+1",
                "es-ES | Europe/Madrid | 2026-11-26T13:00:00Z | jue, 26 nov 2026, 14:00 CET",
                "en-TH | Asia/Bangkok | 2026-11-26T13:00:00Z | Thu, Nov 26, 2026, 20:00 GMT+7",
            })
    void a_time_is_told_in_the_readers_zone_and_season(String locale, String zone, Instant at, String expected) {
        assertThat(visible(of(locale, zone).time(at))).isEqualTo(expected);
    }

    private static RegionalFormat of(String locale, String zone) {
        Locale reader = Locale.forLanguageTag(locale);
        return new RegionalFormat(Language.of(reader).formats(reader), ZoneId.of(zone));
    }

    /** Without the marks of direction, with ordinary spaces. */
    private static String visible(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("\\p{Z}", " ").strip();
    }
}
