package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_ROLLBACK;
import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_DECISION_ID;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A second look at chains that were moved, when that is committed and others may have gone on with them. */
@Repository
public class MovedChains {
    private final JdbcClient jdbc;

    MovedChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param openApprovals how many approvals are open
     * @param windows how many decisions can be rolled back
     * @param reminded how many reminders and escalations were sent since: none is expected in the first minutes
     * @param problems requests of which something is missing, or is too much
     */
    public record Check(long openApprovals, long windows, long reminded, List<Problem> problems) {}

    public record Problem(UUID requestId, Kind kind) {}

    public enum Kind {
        /** Its inbox and the engine's tasks differ. */
        INBOX,
        /** A decision whose window has not passed can no longer be rolled back. */
        WINDOW
    }

    /** @param since when they were moved */
    public Check check(Collection<UUID> requests, Instant since) {
        UUID[] ids = requests.toArray(UUID[]::new);
        return new Check(
                count("select count(*) from approval where status = 'OPEN' and request_id = any(:ids)", ids),
                count(
                        "select count(*) from approval where decision_status = 'ACTIVE' and rollback_until > clock_timestamp()"
                                + " and request_id = any(:ids)",
                        ids),
                jdbc.sql("select count(*) from request_history where event in ('ApprovalReminded', 'ApprovalEscalated')"
                                + " and request_id = any(:ids) and at >= :since")
                        .param("ids", ids)
                        .param("since", Approvals.utc(since))
                        .query(Long.class)
                        .single(),
                problems(ids));
    }

    private long count(String sql, UUID[] ids) {
        return jdbc.sql(sql).param("ids", ids).query(Long.class).single();
    }

    private List<Problem> problems(UUID[] ids) {
        return jdbc.sql(PROBLEMS)
                .param("ids", ids)
                .param("message", MESSAGE_ROLLBACK)
                .param("decision", VARIABLE_DECISION_ID)
                .query((row, i) ->
                        new Problem(row.getObject("request_id", UUID.class), Kind.valueOf(row.getString("kind"))))
                .list();
    }

    private static final String PROBLEMS = """
            select r.id as request_id, 'INBOX' as kind from budget_request r where r.id = any(:ids) and exists (
                select from (select id::text from approval where request_id = r.id and status = 'OPEN') a
                full join (select id_ from act_ru_task where proc_inst_id_ = r.process_instance_id) t on t.id_ = a.id
                where a.id is null or t.id_ is null)
            union all
            select distinct a.request_id, 'WINDOW' from approval a join budget_request r on r.id = a.request_id
            where a.request_id = any(:ids) and a.decision_status = 'ACTIVE' and a.rollback_until > clock_timestamp()
            and not exists (
                select from act_ru_event_subscr s
                join act_ru_variable v on v.execution_id_ = s.execution_id_ and v.name_ = :decision
                where s.proc_inst_id_ = r.process_instance_id and s.event_name_ = :message and v.text_ = a.id::text)
            order by 1, 2""";
}
