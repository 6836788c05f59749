package io.athenabudget.audit.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON with one spelling (RFC 8785), so that equal content has equal bytes and an equal hash. */
public final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException when it is no JSON object, or names a property twice
     */
    public static ObjectNode parse(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    /**
     * The canonical text.
     *
     * @throws IllegalArgumentException when canonical JSON cannot hold it unchanged: its numbers are IEEE doubles, its
     *     strings are Unicode
     */
    public static String of(ObjectNode object) {
        requireExactNumbers(object);
        try {
            String text = new JsonCanonicalizer(object.toString()).getEncodedString();
            if (!UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("not Unicode: a surrogate stands alone");
            }
            return text;
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonicalizable: " + e.getMessage(), e);
        }
    }

    private static void requireExactNumbers(JsonNode node) {
        if (node.isNumber()) {
            double nearest = node.doubleValue();
            if (Double.isInfinite(nearest)
                    || Double.isNaN(nearest)
                    || BigDecimal.valueOf(nearest).compareTo(node.decimalValue()) != 0) {
                throw new IllegalArgumentException(
                        "the number " + node + " does not survive canonical JSON; write it as a string");
            }
        }
        node.forEach(CanonicalJson::requireExactNumbers);
    }
}
