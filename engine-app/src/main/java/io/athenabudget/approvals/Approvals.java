package io.athenabudget.approvals;

import io.athenabudget.calls.Channel;
import io.athenabudget.events.DecisionSignature;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All approvals: the inbox as a projection of the engine's tasks, and every decision. */
@Repository
class Approvals {
    static final RowMapper<Approval> APPROVAL = Approvals::approval;

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Approval> find(UUID id) {
        return jdbc.sql("select * from approval where id = ?")
                .param(id)
                .query(APPROVAL)
                .optional();
    }

    Optional<UUID> requestOf(UUID id) {
        return jdbc.sql("select request_id from approval where id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    List<Approval> ofRequest(UUID requestId) {
        return ofRequests(List.of(requestId));
    }

    List<Approval> ofRequests(Collection<UUID> requestIds) {
        return jdbc.sql("select * from approval where request_id = any(?) order by created_at, id")
                .param(requestIds.toArray(UUID[]::new))
                .query(APPROVAL)
                .list();
    }

    void open(Approval approval) {
        jdbc.sql("""
                        insert into approval (id, request_id, level, level_name, status, responsibility_id,
                            requester_id, amount_base, created_at, due_at, scopes)
                        values (?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?)""")
                .params(
                        approval.id(),
                        approval.requestId(),
                        approval.level(),
                        approval.levelName(),
                        approval.responsibilityId(),
                        approval.requesterId(),
                        approval.amountBase(),
                        utc(approval.createdAt()),
                        utc(approval.dueAt()),
                        approval.scopes().toArray(String[]::new))
                .update();
    }

    /**
     * Notes a decision.
     *
     * @param channel by what it came
     * @param department of whoever decided, at that time
     */
    void decide(
            UUID id,
            Approval.Decision decision,
            @Nullable String signature,
            @Nullable Channel channel,
            @Nullable UUID department) {
        jdbc.sql("""
                        update approval
                        set status = 'DECIDED', outcome = ?, decided_by = ?, on_behalf_of = ?, decided_at = ?,
                            comment = ?, signature = ?, signed_by = ?, rollback_until = ?, decision_status = 'ACTIVE',
                            channel = ?, decider_department_id = ?,
                            version = version + 1, changed_xid = pg_current_xact_id()
                        where id = ? and status = 'OPEN'""")
                .params(
                        decision.outcome().name(),
                        decision.decidedBy(),
                        decision.onBehalfOf(),
                        utc(decision.decidedAt()),
                        decision.comment(),
                        signature,
                        decision.signedBy(),
                        utc(decision.rollbackUntil()),
                        channel == null ? null : channel.name(),
                        department,
                        id)
                .update();
    }

    /** Withdraws an open approval, because the engine withdrew its task. */
    boolean withdraw(UUID id) {
        return jdbc.sql("""
                        update approval
                        set status = 'WITHDRAWN', withdrawn_at = clock_timestamp(), version = version + 1,
                            changed_xid = pg_current_xact_id()
                        where id = ? and status = 'OPEN'""").param(id).update() == 1;
    }

    /** Keeps an open approval in step with its task, which goes on by another version of the flow. */
    void keepInStep(UUID id, String levelName, List<String> scopes) {
        jdbc.sql("""
                        update approval
                        set level_name = ?, scopes = ?, version = version + 1, changed_xid = pg_current_xact_id()
                        where id = ? and status = 'OPEN' and (level_name, scopes) is distinct from (?, ?::text[])""")
                .params(levelName, scopes.toArray(String[]::new), id, levelName, scopes.toArray(String[]::new))
                .update();
    }

    void end(UUID id, Approval.DecisionStatus status) {
        jdbc.sql("""
                        update approval
                        set decision_status = ?, version = version + 1, changed_xid = pg_current_xact_id()
                        where id = ?""").params(status.name(), id).update();
    }

    /** Keeps the signature by which a decision was taken back. */
    void keepRollbackSignature(UUID id, DecisionSignature signature) {
        jdbc.sql("update approval set rollback_signature = ?, rollback_signed_by = ? where id = ?")
                .params(signature.jws(), signature.deviceId(), id)
                .update();
    }

    private static Approval approval(ResultSet row, int index) throws SQLException {
        return new Approval(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("level"),
                row.getString("level_name"),
                Approval.Status.valueOf(row.getString("status")),
                row.getObject("responsibility_id", UUID.class),
                row.getObject("requester_id", UUID.class),
                row.getBigDecimal("amount_base"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                texts(row.getArray("scopes")),
                row.getLong("version"),
                row.getString("outcome") == null ? null : decision(row));
    }

    private static Approval.Decision decision(ResultSet row) throws SQLException {
        return new Approval.Decision(
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("decided_by", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("comment"),
                row.getTimestamp("rollback_until").toInstant(),
                Approval.DecisionStatus.valueOf(row.getString("decision_status")),
                row.getObject("signed_by", UUID.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
