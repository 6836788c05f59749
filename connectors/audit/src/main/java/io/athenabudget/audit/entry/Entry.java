package io.athenabudget.audit.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.audit.tree.Hash;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log.
 *
 * @param leaf its canonical bytes, as text: what is hashed
 * @param personal what stands beside it
 */
public record Entry(long index, NewEntry recorded, String leaf, List<PersonalField> personal) {
    /**
     * Of the leaf's form. A change of it is a new version, unless it only adds what some entries have from now on: that
     * is absent from all others, whose bytes stay as they were. What is in the log stays as it is.
     */
    private static final int VERSION = 1;

    public static Entry of(long index, NewEntry recorded, SecureRandom random) {
        ObjectNode leaf = recorded.details().deepCopy();
        ObjectNode client = leaf.putObject("client");
        put(client, "ip", recorded.client().ip());
        put(client, "userAgent", recorded.client().userAgent());
        put(client, "authentication", recorded.client().authentication());
        List<PersonalField> personal = PersonalData.extract(leaf, random);
        if (client.isEmpty()) {
            leaf.remove("client");
        }

        leaf.put("v", VERSION);
        leaf.put("index", index);
        leaf.put("eventId", recorded.eventId().toString());
        leaf.put("time", recorded.time().toString());
        leaf.put("action", recorded.action());
        put(leaf, "actor", recorded.actor());
        put(leaf, "onBehalfOf", recorded.onBehalfOf());
        put(leaf, "requestId", recorded.requestId());
        put(leaf, "traceId", recorded.traceId());
        put(leaf, Leaf.ERASES, recorded.erases());
        leaf.putObject("object")
                .put("type", recorded.object().type())
                .put("id", recorded.object().id());
        ObjectNode commitments = leaf.putObject(Leaf.PERSONAL);
        personal.forEach(field -> commitments.put(field.path(), field.commitment()));
        return new Entry(index, recorded, CanonicalJson.of(leaf), personal);
    }

    public Hash hash() {
        return Hash.ofLeaf(leaf.getBytes(UTF_8));
    }

    /** Whose erasure takes this field away. */
    public @Nullable UUID subject(PersonalField field) {
        return Subject.of(field.path(), recorded.object(), recorded.actor());
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
