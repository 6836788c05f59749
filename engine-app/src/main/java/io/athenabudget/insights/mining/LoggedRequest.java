package io.athenabudget.insights.mining;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of the event log.
 *
 * @param amount in the base currency
 * @param status where it stands now
 * @param isFinal whether that can no longer change
 * @param replaces the request that it replaces, if that is of the same period
 * @param flowVersion by which it goes, or went last; null when the engine has forgotten
 */
record LoggedRequest(
        UUID id,
        String number,
        Instant submittedAt,
        UUID requester,
        UUID category,
        String categoryCode,
        String region,
        @Nullable UUID department,
        @Nullable String departmentName,
        BigDecimal amount,
        String currency,
        String status,
        boolean isFinal,
        @Nullable UUID replaces,
        @Nullable Integer flowVersion) {

    static LoggedRequest of(ResultSet row) throws SQLException {
        return new LoggedRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                EventLog.instant(row, "submitted_at"),
                row.getObject("requester_id", UUID.class),
                row.getObject("category_id", UUID.class),
                row.getString("category_code"),
                row.getString("region"),
                row.getObject("department_id", UUID.class),
                row.getString("department"),
                row.getBigDecimal("amount_base"),
                row.getString("base_currency"),
                row.getString("request_status"),
                row.getBoolean("is_final"),
                row.getObject("replaces_id", UUID.class),
                row.getObject("flow_version", Integer.class));
    }
}
