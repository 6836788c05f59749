package io.athenabudget.actionlinks.web;

import io.athenabudget.identity.Languages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * How a reader is used to see amounts and times.
 *
 * @param language one that the page is written in
 * @param locale of the same language
 */
record ReaderFormats(Locale language, Locale locale, ZoneId zone) {
    static final Set<String> LANGUAGES = Languages.WRITTEN;

    static ReaderFormats of(String locale, String timeZone) {
        Locale wanted = Locale.forLanguageTag(locale);
        boolean written = LANGUAGES.contains(wanted.getLanguage());
        Locale language = written ? Locale.forLanguageTag(wanted.getLanguage()) : Locale.ENGLISH;
        return new ReaderFormats(language, written ? wanted : Locale.ENGLISH, zone(timeZone));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    String direction() {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    String amount(String amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        BigDecimal value = new BigDecimal(amount);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    /** With the zone, as a message may be read anywhere. */
    String time(Instant time) {
        return in(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                        .format(time)
                + " "
                + in(DateTimeFormatter.ofPattern("zzz")).format(time);
    }

    private DateTimeFormatter in(DateTimeFormatter format) {
        return format.withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .withZone(zone);
    }
}
