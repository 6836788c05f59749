package io.athenabudget.requests;

import io.athenabudget.rest.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All budget requests. */
@Repository
public class BudgetRequests {
    static final RowMapper<BudgetRequest> REQUEST = BudgetRequests::request;

    private final JdbcClient jdbc;

    BudgetRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BudgetRequest> find(UUID id) {
        return jdbc.sql("select * from budget_request where id = ?")
                .param(id)
                .query(REQUEST)
                .optional();
    }

    public List<BudgetRequest> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from budget_request where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(REQUEST)
                .list();
    }

    /** Takes the one lock of a request: whoever changes anything about its chain holds it, from before the engine acts. */
    Optional<BudgetRequest> lock(UUID id) {
        return jdbc.sql("select * from budget_request where id = ? for no key update")
                .param(id)
                .query(REQUEST)
                .optional();
    }

    /** The clock that counts for deadlines. */
    public Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    String nextNumber() {
        return jdbc.sql("select nextval('budget_request_number')")
                .query(Long.class)
                .single()
                .toString();
    }

    /** Inserts a new request, unless the id is taken. */
    boolean insert(BudgetRequest request) {
        return jdbc.sql("""
                        insert into budget_request (id, number, title, justification, category_id, category_code,
                            reason_id, amount, currency, amount_base, base_currency, exchange_rate, region,
                            department_id, needed_by, replaces_id, requester_id, submitted_at, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing""").params(parameters(request)).update() == 1;
    }

    private static List<@Nullable Object> parameters(BudgetRequest request) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(request.id());
        values.add(request.number());
        values.add(request.title());
        values.add(request.justification());
        values.add(request.categoryId());
        values.add(request.categoryCode());
        values.add(request.reasonId());
        values.add(request.amount());
        values.add(request.currency());
        values.add(request.amountBase());
        values.add(request.baseCurrency());
        values.add(request.exchangeRate());
        values.add(request.region());
        values.add(request.departmentId());
        values.add(request.neededBy());
        values.add(request.replacesId());
        values.add(request.requesterId());
        values.add(utc(request.submittedAt()));
        values.add(request.status().name());
        return values;
    }

    void saveState(RequestChange change, long eventSequence) {
        jdbc.sql("""
                        update budget_request
                        set status = ?, final_at = ?, process_instance_id = coalesce(?, process_instance_id),
                            ended_at = coalesce(?, ended_at), event_sequence = ?, version = version + 1,
                            changed_xid = pg_current_xact_id()
                        where id = ?""")
                .params(
                        change.status().name(),
                        utcOrNull(change.finalAt()),
                        change.processInstanceId(),
                        utcOrNull(change.endedAt()),
                        eventSequence,
                        change.request().id())
                .update();
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    /** Newest first; of one requester or of everybody. */
    List<BudgetRequest> list(
            @Nullable UUID requester,
            @Nullable RequestStatus status,
            @Nullable Boolean isFinal,
            @Nullable Cursor after,
            int limit) {
        StringBuilder sql = new StringBuilder("select * from budget_request where true");
        List<Object> parameters = new ArrayList<>();
        if (requester != null) {
            sql.append(" and requester_id = ?");
            parameters.add(requester);
        }
        if (status != null) {
            sql.append(" and status = ?");
            parameters.add(status.name());
        }
        if (isFinal != null) {
            sql.append(" and coalesce(final_at <= clock_timestamp(), false) = ?");
            parameters.add(isFinal);
        }
        if (after != null) {
            sql.append(" and (submitted_at, id) < (?, ?)");
            parameters.add(utc(after.instant(0)));
            parameters.add(after.uuid(1));
        }
        sql.append(" order by submitted_at desc, id desc limit ?");
        parameters.add(limit);
        return jdbc.sql(sql.toString()).params(parameters).query(REQUEST).list();
    }

    private static BudgetRequest request(ResultSet row, int index) throws SQLException {
        return new BudgetRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("justification"),
                row.getObject("category_id", UUID.class),
                row.getString("category_code"),
                row.getObject("reason_id", UUID.class),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBigDecimal("amount_base"),
                row.getString("base_currency"),
                row.getBigDecimal("exchange_rate"),
                row.getString("region"),
                row.getObject("department_id", UUID.class),
                row.getObject("needed_by", LocalDate.class),
                row.getObject("replaces_id", UUID.class),
                row.getObject("requester_id", UUID.class),
                row.getTimestamp("submitted_at").toInstant(),
                RequestStatus.valueOf(row.getString("status")),
                instantOrNull(row.getTimestamp("final_at")),
                instantOrNull(row.getTimestamp("ended_at")),
                row.getString("process_instance_id"),
                row.getLong("event_sequence"),
                row.getLong("version"));
    }

    private static @Nullable Instant instantOrNull(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
