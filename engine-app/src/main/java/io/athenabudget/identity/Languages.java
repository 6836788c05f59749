package io.athenabudget.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The languages that pages and messages are written in. */
public final class Languages {
    public static final Set<String> WRITTEN = Set.of("en", "es", "de", "fr", "ar");

    private Languages() {}

    /** Whether a BCP 47 tag is one of these languages, alone or as it is used in a country: {@code de}, {@code de-CH}. */
    public static boolean include(String tag) {
        String[] parts = tag.split("-", -1);
        return WRITTEN.contains(parts[0])
                && (parts.length == 1
                        || (parts.length == 2
                                && Arrays.asList(Locale.getISOCountries()).contains(parts[1])));
    }
}
