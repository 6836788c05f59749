package io.athenabudget.insights.mining;

import io.athenabudget.insights.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happened to the requests of a period, read row by row with a cursor: a period of any length takes the memory of one
 * request. All that is read {@link #atOneMoment} is of one snapshot.
 */
@Repository
class EventLog {
    /** Rows that the driver holds at a time. */
    static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    EventLog(DataSource dataSource, PlatformTransactionManager transactionManager) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
        snapshot = new TransactionTemplate(transactionManager);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void atOneMoment(Runnable reading) {
        snapshot.executeWithoutResult(status -> reading.run());
    }

    /** Each request with what happened to it, in the order in which they were submitted. */
    void requests(Period period, BiConsumer<LoggedRequest, List<LoggedEvent>> reader) {
        List<LoggedEvent> events = new ArrayList<>();
        LoggedRequest[] current = {null};
        jdbc.query(
                EVENTS,
                row -> {
                    LoggedRequest request = current[0];
                    if (request == null || !request.id().equals(row.getObject("id", UUID.class))) {
                        if (request != null) {
                            reader.accept(request, List.copyOf(events));
                        }
                        events.clear();
                        current[0] = LoggedRequest.of(row);
                    }
                    events.add(LoggedEvent.of(row));
                },
                period.start(),
                period.start(),
                period.end());
        if (current[0] != null) {
            reader.accept(current[0], List.copyOf(events));
        }
    }

    /** @param decidedBy null while it is open, or when it was withdrawn */
    record LoggedApproval(
            UUID id,
            UUID request,
            String level,
            String levelName,
            Instant openedAt,
            @Nullable String outcome,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt) {}

    void approvals(Period period, Consumer<LoggedApproval> reader) {
        jdbc.query(
                """
                select a.* from budget_request r join approval a on a.request_id = r.id
                where r.submitted_at >= ? and r.submitted_at < ? order by r.submitted_at, r.id, a.created_at, a.id""",
                row -> {
                    reader.accept(new LoggedApproval(
                            row.getObject("id", UUID.class),
                            row.getObject("request_id", UUID.class),
                            row.getString("level"),
                            row.getString("level_name"),
                            instant(row, "created_at"),
                            row.getString("outcome"),
                            row.getObject("decided_by", UUID.class),
                            row.getObject("decided_at") == null ? null : instant(row, "decided_at")));
                },
                period.start(),
                period.end());
    }

    /** Something that requests have in common. */
    record Named(UUID id, String name) {}

    void categories(Period period, Consumer<Named> reader) {
        named("select distinct category_id, category_code from budget_request", period, reader);
    }

    void departments(Period period, Consumer<Named> reader) {
        named(
                "select distinct d.id, d.name from budget_request r join department d on d.id = r.department_id",
                period,
                reader);
    }

    private void named(String select, Period period, Consumer<Named> reader) {
        jdbc.query(
                select + " where submitted_at >= ? and submitted_at < ?",
                row -> {
                    reader.accept(new Named(row.getObject(1, UUID.class), row.getString(2)));
                },
                period.start(),
                period.end());
    }

    /** Everybody who has to do with a request of the period, once. */
    void people(Period period, Consumer<UUID> reader) {
        jdbc.query(
                """
                with period as (select * from budget_request where submitted_at >= ? and submitted_at < ?)
                select requester_id from period
                union select h.actor from period r join request_history h on h.request_id = r.id
                      where h.actor is not null
                union select h.on_behalf_of from period r join request_history h on h.request_id = r.id
                      where h.on_behalf_of is not null""",
                row -> {
                    reader.accept(row.getObject(1, UUID.class));
                },
                period.start(),
                period.end());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The history names a level and a time, which lead to the approval: one that is rolled back is opened before. */
    private static final String EVENTS = """
            select r.id, r.number, r.submitted_at, r.requester_id, r.category_id, r.category_code, r.region,
                   r.department_id, d.name as department, r.amount_base, r.base_currency, r.status as request_status,
                   coalesce(r.final_at <= now(), false) as is_final, earlier.id as replaces_id,
                   v.version_ as flow_version, h.sequence, h.at, h.event, h.status, h.step, h.actor, h.on_behalf_of,
                   a.id as approval, a.level_name, a.outcome, %s as activity
            from budget_request r
            join request_history h on h.request_id = r.id
            left join department d on d.id = r.department_id
            left join budget_request earlier on earlier.id = r.replaces_id and earlier.submitted_at >= ?
            left join act_hi_procinst p on p.id_ = r.process_instance_id
            left join act_re_procdef v on v.id_ = p.proc_def_id_
            left join lateral (
                select * from approval a where h.step is not null and a.request_id = h.request_id and a.level = h.step
                and case h.event
                    when 'ApprovalOpened' then a.created_at = h.at
                    when 'ApprovalDecided' then a.decided_at = h.at
                    when 'DecisionRolledBack' then a.created_at < h.at and a.decision_status = 'ROLLED_BACK'
                    when 'DecisionSuperseded' then a.created_at < h.at and a.decision_status = 'SUPERSEDED'
                    when 'ApprovalWithdrawn' then a.created_at < h.at and a.status = 'WITHDRAWN'
                    else a.created_at <= h.at
                end
                order by a.created_at desc, a.id limit 1
            ) a on true
            where r.submitted_at >= ? and r.submitted_at < ?
            order by r.submitted_at, r.id, h.sequence""".formatted(Activity.sql());
}
