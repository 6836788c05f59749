package io.athenabudget.notification.wording;

import com.ibm.icu.text.MessageFormat;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Speaks to one reader: our patterns, with values in them, in the reader's language and region. */
record Speech(Language language, RegionalFormat format) {
    private static final Map<String, Object> PRODUCT = Map.of("product", Line.isolated("Athena Budget"));

    static Speech to(Locale locale, ZoneId zone) {
        Language language = Language.of(locale);
        return new Speech(language, new RegionalFormat(language.formats(locale), zone));
    }

    Line say(String key, Map<String, Object> values) {
        return Line.of(phrase(key, values));
    }

    String say(String key) {
        return text(say(key, Map.of()));
    }

    String text(Line line) {
        return line.text(language.rightToLeft());
    }

    /** As a value for another pattern. */
    String phrase(String key, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(PRODUCT);
        all.putAll(values);
        return new MessageFormat(language.pattern(key), format.locale()).format(all);
    }

    Line row(String label, Line value) {
        return say("row", Map.of("label", label, "value", value.marked()));
    }
}
