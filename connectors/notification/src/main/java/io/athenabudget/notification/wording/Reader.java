package io.athenabudget.notification.wording;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is written.
 *
 * @param preferences the page where this reader chooses what to be told and how; without it a mail says so in words
 */
public record Reader(
        String displayName,
        Locale locale,
        ZoneId timeZone,
        @Nullable URI preferences) {
    public Reader(String displayName, Locale locale, ZoneId timeZone) {
        this(displayName, locale, timeZone, null);
    }
}
