package io.athenabudget.audit.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which fields are about a person, or hold what somebody typed freely; and how they are taken out of an entry. */
final class PersonalData {
    /** By name, wherever they stand. A test holds that each text field of each event is either here or known not to be. */
    static final Set<String> NAMES = Set.of(
            "address",
            "answer",
            "comment",
            "displayName",
            "email",
            "fileName",
            "filters",
            "ip",
            "justification",
            "note",
            "phone",
            "text",
            "title",
            "userAgent",
            "username");

    private final SecureRandom random;
    private final List<PersonalField> fields = new ArrayList<>();

    private PersonalData(SecureRandom random) {
        this.random = random;
    }

    /** Removes them from this node, all levels of it. */
    static List<PersonalField> extract(ObjectNode node, SecureRandom random) {
        PersonalData extraction = new PersonalData(random);
        extraction.extract("", node);
        return extraction.fields;
    }

    private void extract(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String child = path + "/" + name.replace("~", "~0").replace("/", "~1");
                JsonNode value = object.path(name);
                if (NAMES.contains(name) && !value.isNull()) {
                    object.remove(name);
                    fields.add(
                            new PersonalField(child, salt(), value.isValueNode() ? value.asText() : value.toString()));
                } else {
                    extract(child, value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                extract(path + "/" + i, array.path(i));
            }
        }
    }

    private byte[] salt() {
        byte[] salt = new byte[PersonalField.SALT_LENGTH];
        random.nextBytes(salt);
        return salt;
    }
}
