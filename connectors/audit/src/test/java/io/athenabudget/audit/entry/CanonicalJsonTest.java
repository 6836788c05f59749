package io.athenabudget.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** RFC 8785, 3.2.2 and 3.2.4: numbers, escapes and literals. */
    @Test
    void the_example_of_the_rfc_comes_out_as_the_rfc_says() {
        assertThat(canonical("""
                        {
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }"""))
                .isEqualTo("{\"literals\":[null,true,false]," + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(canonical("{\"numbers\": [4.50, 2e-3, 0.000000000000000000000000001, -0, 1E30, 10]}"))
                .isEqualTo("{\"numbers\":[4.5,0.002,1e-27,0,1e+30,10]}");
    }

    /** RFC 8785, 3.2.3: by UTF-16 code units, so the emoji stands before the ligature. */
    @Test
    void properties_are_sorted_as_the_rfc_says() {
        assertThat(canonical("""
                        {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}""")).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void canonical_text_is_its_own_canonical_text() {
        String text = canonical("{\"b\": {\"y\": [1.10, {\"d\": 1, \"c\": \"\\u0000\"}]}, \"a\": \"\u2028\"}");
        assertThat(canonical(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{",
                "{}{}",
                "{} x",
                "{\"a\":1,\"a\":1}",
                "{\"a\":null,\"a\":null}",
                "{'a':1}",
                "{\"a\":01}"
            })
    void what_is_no_object_or_ambiguous_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\":9007199254740993}",
                "{\"n\":1e400}",
                "{\"n\":[{\"m\":0.10000000000000000001}]}",
                "{\"s\":\"\\ud800\"}"
            })
    void what_would_change_on_the_way_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical(text));
    }

    private static String canonical(String text) {
        return CanonicalJson.of(CanonicalJson.parse(text));
    }
}
