package io.athenabudget.audit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.tree.Hash;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A line of an export. Each has one spelling only, so that no byte of it can change unseen. */
public sealed interface ExportLine {

    /** The line, without its end. */
    String text();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is none, or not in its one spelling
     */
    static ExportLine parse(String text) {
        ObjectNode json = CanonicalJson.parse(text);
        ExportLine line = json.has("checkpoint")
                ? new OfCheckpoint(json.path("checkpoint").asText())
                : OfEntry.of(json);
        if (!line.text().equals(text)) {
            throw new IllegalArgumentException("not in the canonical spelling");
        }
        return line;
    }

    /**
     * An entry.
     *
     * @param leaf its canonical JSON
     * @param hash of the leaf, as the tree has it: tells a verifier which entry was altered
     * @param personal what has not been erased
     */
    record OfEntry(String leaf, Hash hash, List<PersonalField> personal) implements ExportLine {
        @Override
        public String text() {
            ObjectNode fields = CanonicalJson.object();
            for (PersonalField field : personal) {
                fields.putObject(field.path())
                        .put("salt", HexFormat.of().formatHex(field.salt()))
                        .put("value", field.value());
            }
            return "{\"entry\":" + leaf + ",\"hash\":\"" + hash.base64() + "\",\"personal\":" + CanonicalJson.of(fields)
                    + "}";
        }

        private static OfEntry of(ObjectNode json) {
            if (!(json.path("entry") instanceof ObjectNode leaf)) {
                throw new IllegalArgumentException("neither an entry nor a checkpoint");
            }
            List<PersonalField> personal = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : json.path("personal").properties()) {
                personal.add(new PersonalField(
                        field.getKey(),
                        HexFormat.of().parseHex(field.getValue().path("salt").asText()),
                        field.getValue().path("value").asText()));
            }
            return new OfEntry(
                    CanonicalJson.of(leaf), Hash.ofBase64(json.path("hash").asText()), personal);
        }
    }

    /** A signed checkpoint; stands after the last entry that it covers. */
    record OfCheckpoint(String note) implements ExportLine {
        @Override
        public String text() {
            return CanonicalJson.of(CanonicalJson.object().put("checkpoint", note));
        }
    }
}
