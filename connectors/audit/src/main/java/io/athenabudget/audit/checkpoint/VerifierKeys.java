package io.athenabudget.audit.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The public keys of one log: one, or several when it changed its key. A checkpoint is believed when one of them signed it. */
public final class VerifierKeys {
    private final List<VerifierKey> keys;

    private VerifierKeys(List<VerifierKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** @throws IllegalArgumentException when there is none, or they are not of one log */
    public static VerifierKeys of(List<VerifierKey> keys) {
        List<VerifierKey> distinct = new ArrayList<>();
        for (VerifierKey key : keys) {
            if (!key.name().equals(keys.get(0).name())) {
                throw new IllegalArgumentException("Keys of one log have one name, but these are of "
                        + keys.get(0).name() + " and " + key.name());
            }
            Optional<VerifierKey> known = find(distinct, key.name(), key.id());
            if (known.isEmpty()) {
                distinct.add(key);
            } else if (!known.get().toString().equals(key.toString())) {
                throw new IllegalArgumentException(
                        "Signatures of two keys cannot be told apart when both are " + key.label());
            }
        }
        if (distinct.isEmpty()) {
            throw new IllegalArgumentException("There is no key");
        }
        return new VerifierKeys(distinct);
    }

    public static VerifierKeys of(VerifierKey key) {
        return of(List.of(key));
    }

    /** The log's name. */
    public String name() {
        return keys.get(0).name();
    }

    public List<VerifierKey> all() {
        return keys;
    }

    Optional<VerifierKey> find(String name, int id) {
        return find(keys, name, id);
    }

    String labels() {
        return keys.stream().map(VerifierKey::label).collect(Collectors.joining(" or "));
    }

    private static Optional<VerifierKey> find(List<VerifierKey> keys, String name, int id) {
        return keys.stream()
                .filter(key -> key.name().equals(name) && key.id() == id)
                .findFirst();
    }
}
