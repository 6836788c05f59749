package io.athenabudget.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values stand in the columns of the tables of messages. */
final class Columns {
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private static final ObjectMapper JSON = new ObjectMapper();

    private Columns() {}

    static Message message(ResultSet row) throws SQLException {
        String link = row.getString("link");
        Medium medium = Medium.valueOf(row.getString("medium"));
        return new Message(
                row.getObject("id", UUID.class),
                medium,
                medium == Medium.PUSH ? Platform.valueOf(row.getString("platform")) : null,
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                link == null ? null : URI.create(link),
                read(row.getString("data")));
    }

    static String write(Map<String, String> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> read(String data) {
        try {
            return JSON.readValue(data, DATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** What a provider says is not ours: PostgreSQL has no text with U+0000. */
    static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
