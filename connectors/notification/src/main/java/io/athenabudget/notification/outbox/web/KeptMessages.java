package io.athenabudget.notification.outbox.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.outbox.LocalOutbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that went to the outbox: the queue itself keeps them. */
@Repository
class KeptMessages {
    static final int MOST = 100;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    private final JdbcClient jdbc;

    KeptMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptMessage> newest(@Nullable String to) {
        return jdbc.sql("select * from message where provider = ? and (? = '' or address ilike '%' || ? || '%')"
                        + " order by created_at desc, id desc limit ?")
                .params(LocalOutbox.PROVIDER, to == null ? "" : to, to == null ? "" : to, MOST)
                .query((row, i) -> message(row))
                .list();
    }

    Optional<KeptMessage> find(UUID id) {
        return jdbc.sql("select * from message where provider = ? and id = ?")
                .params(LocalOutbox.PROVIDER, id)
                .query((row, i) -> message(row))
                .optional();
    }

    private static KeptMessage message(ResultSet row) throws SQLException {
        return new KeptMessage(
                row.getObject("id", UUID.class),
                Medium.valueOf(row.getString("medium")),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("link"),
                row.getString("state"),
                TIME.format(
                        row.getObject("created_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.systemDefault())));
    }
}
