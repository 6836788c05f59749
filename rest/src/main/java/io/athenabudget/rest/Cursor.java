package io.athenabudget.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The opaque place in a list behind which the next page begins: the sort keys of the last row seen. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Reads a cursor that a caller sent back.
     *
     * @param size how many keys the list sorts by
     * @return null when none was sent
     */
    public static @Nullable Cursor decode(@Nullable String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        if (cursor.length() > LONGEST) {
            throw unusable();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            List<String> keys = List.of(text.split(SEPARATOR, -1));
            if (keys.size() != size || text.indexOf('\0') >= 0) {
                throw unusable();
            }
            return new Cursor(keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unusable();
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        return keys.get(index);
    }

    public UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    public Instant instant(int index) {
        Instant instant = key(index, Instant::parse);
        if (!StrictJson.storable(instant)) {
            throw unusable();
        }
        return instant;
    }

    /** Reads a key, refusing one that this server cannot have written. */
    public <T> T key(int index, Function<String, T> parse) {
        try {
            return parse.apply(keys.get(index));
        } catch (RuntimeException e) {
            throw unusable();
        }
    }

    private static InvalidInput unusable() {
        return new InvalidInput("cursor", "is not one this server gave out: start again without a cursor");
    }
}
