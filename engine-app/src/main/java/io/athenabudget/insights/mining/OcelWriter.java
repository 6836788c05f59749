package io.athenabudget.insights.mining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of an OCEL 2.0 file one after the other. All values are strings, as the schema of the standard has it; the
 * types say what they mean. What is null is left away.
 */
final class OcelWriter implements AutoCloseable {
    private final JsonGenerator json;

    OcelWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
    }

    /** What may fail because nobody reads any more. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void list(String name, Runnable items) {
        write(() -> json.writeArrayFieldStart(name));
        items.run();
        write(json::writeEndArray);
    }

    void item(Runnable content) {
        write(json::writeStartObject);
        content.run();
        write(json::writeEndObject);
    }

    void field(String name, @Nullable String value) {
        if (value != null) {
            write(() -> json.writeStringField(name, value));
        }
    }

    void time(Instant at) {
        field("time", at.toString());
    }

    void attribute(String name, @Nullable Object value, @Nullable Instant since) {
        if (value != null) {
            item(() -> {
                field("name", name);
                field("value", value.toString());
                field("time", since == null ? null : since.toString());
            });
        }
    }

    void relationship(@Nullable Object object, String qualifier) {
        if (object != null) {
            item(() -> {
                field("objectId", object.toString());
                field("qualifier", qualifier);
            });
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
