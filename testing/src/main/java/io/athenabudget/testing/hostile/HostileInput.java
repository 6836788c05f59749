package io.athenabudget.testing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** What no caller should send, by where it is sent. */
final class HostileInput {
    /** JSON values that some field, parser or database does not expect. */
    static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(20_000) + "\"",
            "\"" + "9".repeat(400) + "\"",
            "\"-1\"",
            "\"1e5\"",
            "\"NaN\"",
            "\"１２３\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2026-02-30\"",
            "\"XAU\"",
            "\"${jndi:ldap://x}\"",
            "\"' or 1=1 --\"",
            "9223372036854775808",
            "1e308",
            "-1",
            "1.5",
            "true",
            "[]",
            "{}",
            "[null]",
            "{\"a\":{\"b\":[1]}}");

    /** Of parameters, as they stand in an address. */
    static final List<String> PARAMETERS = List.of(
            "",
            "%00",
            "%ff%fe",
            "%ED%A0%80",
            "-1",
            "99999999999999999999",
            "1e5",
            "NaN",
            "x".repeat(3_000),
            "%2B999999999-12-31T00:00:00Z",
            "AAAA",
            forged("+999999999-12-31T00:00:00Z", UUID.randomUUID()),
            forged(-5, "+999999999-12-31T00:00:00Z", -7, "1970-01-01T00:00:00Z", "-"),
            "%27%20or%201%3D1",
            "%F0%9F%92%B8");

    /** In place of an id, as they stand in an address. */
    static final List<String> IDS =
            List.of("x", "1", "null", "%00", "a%00b", "%ff", "..%2f", "%E2%80%AE", "%20", "a".repeat(2_000));

    /** Whole bodies, none of which is an object. */
    static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "{\"a\":".repeat(3_000),
            "[".repeat(50_000),
            "{\"x\":1}{\"y\":2}",
            "\ufeff{}");

    static final List<String> CONTENT_TYPES =
            List.of("text/plain", "application/xml", "multipart/form-data", "application/json;charset=utf-16", "x/");

    private HostileInput() {}

    /** A cursor in the form of ours, with keys that we never write. */
    static String forged(Object... keys) {
        String text = String.join(
                "\u001f", java.util.Arrays.stream(keys).map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
