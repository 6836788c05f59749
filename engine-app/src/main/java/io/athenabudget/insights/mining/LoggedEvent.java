package io.athenabudget.insights.mining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request.
 *
 * @param event the type of the event, as the outbox calls it
 * @param activity what happened, with the level; see {@link Activity}
 * @param status of the request after the change that this is part of
 * @param approval the approval that it is about
 * @param outcome of the decision that it is
 * @param actor null when it was the system
 */
record LoggedEvent(
        long sequence,
        Instant at,
        String event,
        String activity,
        String status,
        @Nullable String level,
        @Nullable UUID approval,
        @Nullable String levelName,
        @Nullable String outcome,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf) {

    static LoggedEvent of(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("sequence"),
                EventLog.instant(row, "at"),
                row.getString("event"),
                row.getString("activity"),
                row.getString("status"),
                row.getString("step"),
                row.getObject("approval", UUID.class),
                row.getString("level_name"),
                row.getString("event").equals(Activity.APPROVED_AT_LEVEL.event()) ? row.getString("outcome") : null,
                row.getObject("actor", UUID.class),
                row.getObject("on_behalf_of", UUID.class));
    }

    /** In the life cycle of what it is about. */
    String transition() {
        return Activity.of(event, outcome).map(Activity::transition).orElse("complete");
    }
}
