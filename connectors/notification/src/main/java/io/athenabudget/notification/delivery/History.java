package io.athenabudget.notification.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each change of a state, for good. */
@Repository
class History {
    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, DeliveryState state, @Nullable String reason) {
        jdbc.sql("insert into message_history (message_id, state, reason) values (?, ?, ?)")
                .params(id, state.name(), Columns.storable(reason))
                .update();
    }

    List<MessageStatus.Step> of(UUID id) {
        return jdbc.sql("select * from message_history where message_id = ? order by at")
                .param(id)
                .query((row, i) -> new MessageStatus.Step(
                        Columns.instant(row, "at"),
                        DeliveryState.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list();
    }
}
