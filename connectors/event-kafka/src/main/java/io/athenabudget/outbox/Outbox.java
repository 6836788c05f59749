package io.athenabudget.outbox;

import io.athenabudget.events.EventCodec;
import io.athenabudget.events.OutgoingEvent;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes events in the transaction of what they tell of: published if and only if that commits. Events of one key keep
 * their order as long as whoever writes them holds a lock for that key, which every change of a request does.
 */
public class Outbox {
    private final JdbcTemplate jdbc;
    private final EventCodec codec = new EventCodec();

    public Outbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(events.size(), "(?, ?, ?, ?)"));
        jdbc.update("insert into outbox_event (event_id, topic, key, payload) values " + rows, statement -> {
            int i = 0;
            for (OutgoingEvent event : events) {
                statement.setObject(++i, event.id());
                statement.setString(++i, event.data().topic().topicName());
                statement.setString(++i, event.metadata().key());
                statement.setBytes(++i, codec.encode(event));
            }
        });
    }
}
