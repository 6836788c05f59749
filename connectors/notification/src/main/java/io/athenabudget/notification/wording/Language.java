package io.athenabudget.notification.wording;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language we write in; its wording is in the properties named by its tag. */
enum Language {
    EN,
    ES,
    DE,
    FR,
    AR;

    private static final Map<Language, Properties> PATTERNS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(language -> language, Language::load));

    /** The reader's own language if it is among ours, else English. */
    static Language of(Locale reader) {
        for (Language language : values()) {
            if (language.tag().equals(reader.getLanguage())) {
                return language;
            }
        }
        return EN;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean rightToLeft() {
        return this == AR;
    }

    /**
     * The locale of dates and amounts: the reader's region in the language that is written. Always Gregorian: a deadline
     * that reads as another year than on the screen and in the records helps nobody.
     */
    ULocale formats(Locale reader) {
        ULocale locale = tag().equals(reader.getLanguage())
                ? ULocale.forLocale(reader)
                : new ULocale(tag(), reader.getCountry());
        return locale.setKeywordValue("calendar", "gregorian");
    }

    String pattern(String key) {
        return Objects.requireNonNull(properties().getProperty(key), () -> key + " in " + tag());
    }

    Set<String> keys() {
        return properties().stringPropertyNames();
    }

    private Properties properties() {
        return Objects.requireNonNull(PATTERNS.get(this));
    }

    private static Properties load(Language language) {
        String resource = language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(resource), resource)) {
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
