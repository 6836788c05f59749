package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesTest {
    @ParameterizedTest
    @EnumSource
    void each_language_says_the_same_things_of_the_same_facts(Language language) {
        assertThat(language.keys()).containsExactlyInAnyOrderElementsOf(Language.EN.keys());
        assertThat(language.keys())
                .allSatisfy(key -> assertThat(arguments(language, key)).as(key).isEqualTo(arguments(Language.EN, key)));
    }

    private static Iterable<String> arguments(Language language, String key) {
        return new MessageFormat(language.pattern(key), new ULocale(language.tag())).getArgumentNames();
    }

    @ParameterizedTest
    @EnumSource
    void no_straight_apostrophe_swallows_an_argument(Language language) {
        assertThat(language.keys())
                .allSatisfy(key -> assertThat(language.pattern(key)).doesNotContain("'"));
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_its_words(Language language) {
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(language.keys())
                    .contains(
                            name + ".subject",
                            name + ".headline",
                            name + ".body",
                            name + ".push-title",
                            name + ".push-body",
                            name + ".sms");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_plural_form_of_the_language_is_written(Language language) {
        PluralRules rules = PluralRules.forLocale(new ULocale(language.tag()));
        Stream.of("digest.waiting", "digest.news", "digest.more")
                .forEach(key -> assertThat(rules.getKeywords())
                        .allSatisfy(form -> assertThat(language.pattern(key)).contains(form + " {")));
    }

    @Test
    void german_is_written_as_the_swiss_do_too() {
        assertThat(Language.DE.keys())
                .allSatisfy(key -> assertThat(Language.DE.pattern(key)).doesNotContain("ß"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 request waits for you",
        "en, 2, 2 requests wait for you",
        "de, 1, 1 Antrag wartet auf Sie",
        "de, 1234, 1.234 Anträge warten auf Sie",
        "es, 1, 1 solicitud le espera",
        "es, 2000000, 2.000.000 de solicitudes le esperan",
        "fr, 1, 1 demande vous attend",
        "fr, 2, 2 demandes vous attendent",
        "ar-EG, 0, لا طلبات بانتظاركم",
        "ar-EG, 1, طلب واحد بانتظاركم",
        "ar-EG, 2, طلبان بانتظاركم",
        "ar-EG, 3, ٣ طلبات بانتظاركم",
        "ar-EG, 11, ١١ طلبًا بانتظاركم",
        "ar-EG, 100, ١٠٠ طلب بانتظاركم",
        "ar-MA, 3, 3 طلبات بانتظاركم",
    })
    void counts_agree_with_what_they_count(String locale, int count, String expected) {
        Speech speech = Speech.to(Locale.forLanguageTag(locale), Told.BERLIN);
        assertThat(speech.text(speech.say("digest.waiting", Map.of("count", count))))
                .isEqualTo(expected);
    }
}
