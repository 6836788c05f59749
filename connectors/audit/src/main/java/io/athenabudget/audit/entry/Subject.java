package io.athenabudget.audit.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a personal value is, and with whose erasure it goes: a rule over the entry alone, so that a verifier knows it too. */
final class Subject {
    private static final String CLIENT = "/client/";
    private static final String USER = "user";

    private Subject() {}

    /** The person, null when it is nobody known. From where somebody acted is theirs, whomever they acted upon. */
    static @Nullable UUID of(String path, AuditedObject object, @Nullable UUID actor) {
        UUID user = object.type().equals(USER) && !path.startsWith(CLIENT) ? id(object.id()) : null;
        return user == null ? actor : user;
    }

    private static @Nullable UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
