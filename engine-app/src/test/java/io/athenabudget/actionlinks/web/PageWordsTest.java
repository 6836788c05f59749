package io.athenabudget.actionlinks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"es", "de", "fr", "ar"})
    void each_language_says_everything(String language) throws Exception {
        Properties english = words("");
        Properties translated = words("_" + language);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        assertThat(translated.values()).noneMatch(value -> String.valueOf(value).isBlank());
        assertThat(english.keySet()).allSatisfy(key -> {
            if (!key.equals("app")) {
                assertThat(translated.get(key)).as("%s", key).isNotEqualTo(english.get(key));
            }
        });
    }

    private static Properties words(String suffix) throws Exception {
        String file = "/actionlinks/page" + suffix + ".properties";
        Properties words = new Properties();
        try (InputStream stream = Objects.requireNonNull(PageWordsTest.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }
}
