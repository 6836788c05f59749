package io.athenabudget.notification.wording;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Amounts and times as a reader's region writes them. */
record RegionalFormat(ULocale locale, ZoneId zone) {
    private static final String FULL = "yMMMEdjmmz";
    private static final String WITHOUT_YEAR = "MMMEdjmmz";
    private static final String IN_DIGITS = "yMdjmmz";

    /** To find one takes longer than the rest of a mail. There are as many as our readers have locales. */
    private static final Map<Wanted, String> PATTERNS = new ConcurrentHashMap<>();

    private record Wanted(ULocale locale, String skeleton) {}

    /** As many decimals as the currency has, and more only when the amount has more: no cent is rounded away. */
    String amount(BigDecimal amount, @Nullable String code) {
        int scale = Math.max(0, amount.stripTrailingZeros().scale());
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findAny();
        int decimals = currency.map(Currency::getDefaultFractionDigits).orElse(amount.scale());
        var format = NumberFormatter.withLocale(locale)
                .precision(Precision.minMaxFraction(Math.max(0, decimals), Math.max(decimals, scale)));
        if (currency.isPresent()) {
            return format.unit(com.ibm.icu.util.Currency.getInstance(code))
                    .format(amount)
                    .toString();
        }
        String number = format.format(amount).toString();
        return code == null ? number : number + " " + code;
    }

    String time(Instant at) {
        return time(at, FULL);
    }

    /** For a push, which is read soon. */
    String timeWithoutYear(Instant at) {
        return time(at, WITHOUT_YEAR);
    }

    /** For a text message, where the names of days and months could have letters that double its cost. */
    String timeInDigits(Instant at) {
        return time(at, IN_DIGITS);
    }

    private String time(Instant at, String skeleton) {
        String pattern = PATTERNS.computeIfAbsent(
                new Wanted(locale, skeleton),
                wanted -> DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton));
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }
}
