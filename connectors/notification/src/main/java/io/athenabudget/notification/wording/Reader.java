package io.athenabudget.notification.wording;

import java.time.ZoneId;
import java.util.Locale;

/** For whom something is written. */
public record Reader(String displayName, Locale locale, ZoneId timeZone) {}
