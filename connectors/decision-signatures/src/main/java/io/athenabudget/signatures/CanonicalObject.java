package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** A JSON object in its one spelling (RFC 8785), with certain members and no others. */
final class CanonicalObject {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String what;
    private final ObjectNode members;

    private CanonicalObject(String what, ObjectNode members) {
        this.what = what;
        this.members = members;
    }

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Reads an object, in whatever spelling; {@link #canonical} asks for the one. */
    static CanonicalObject read(String what, byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return new CanonicalObject(what, object);
            }
        } catch (CharacterCodingException e) {
            throw SignatureFault.malformed("has a " + what + " that is not UTF-8");
        } catch (JsonProcessingException e) {
            throw SignatureFault.malformed("has a " + what + " that is no JSON, or names a member twice");
        }
        throw SignatureFault.malformed("has a " + what + " that is no JSON object");
    }

    /** Holds it to its one spelling, and to these members. */
    CanonicalObject canonical(byte[] bytes, Set<String> required, Set<String> optional) {
        Set<String> names = new HashSet<>();
        members.fieldNames().forEachRemaining(names::add);
        for (String name : required) {
            if (!names.remove(name)) {
                throw SignatureFault.malformed("has a " + what + " without " + name);
            }
        }
        names.removeAll(optional);
        if (!names.isEmpty()) {
            throw SignatureFault.malformed("has a " + what + " with members that do not belong there");
        }
        if (!textOf(members).equals(new String(bytes, UTF_8))) {
            throw SignatureFault.malformed("has a " + what + " that is not in canonical JSON (RFC 8785)");
        }
        return this;
    }

    static String textOf(ObjectNode object) {
        try {
            return new JsonCanonicalizer(object.toString()).getEncodedString();
        } catch (IOException e) {
            throw SignatureFault.malformed("holds what canonical JSON cannot");
        }
    }

    /** The text of a member, null when it is absent or something else. */
    @Nullable
    String find(String name) {
        return members.path(name).textValue();
    }

    String text(String name, Pattern form) {
        String text = find(name);
        if (text == null || !form.matcher(text).matches()) {
            throw wrong(name);
        }
        return text;
    }

    UUID uuid(String name) {
        String text = find(name);
        try {
            UUID id = UUID.fromString(String.valueOf(text));
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    long number(String name) {
        JsonNode value = members.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw wrong(name);
        }
        return value.longValue();
    }

    boolean has(String name) {
        return members.has(name);
    }

    SignatureFault wrong(String name) {
        return SignatureFault.malformed("has a " + what + " whose " + name + " is not one");
    }
}
