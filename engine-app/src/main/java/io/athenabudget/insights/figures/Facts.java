package io.athenabudget.insights.figures;

import io.athenabudget.calls.Snapshot;
import io.athenabudget.calls.UnitOfWork;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes the facts. Every event of a request changes its row, in the event's own transaction, so that the requests with new
 * events are those whose rows were changed since; their facts are made anew, as a whole.
 */
@Service
public class Facts {
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    Facts(JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    /** How many requests and approvals there are facts of. */
    public record Rebuilt(long requests, long approvals) {}

    /** Makes the facts of all requests anew, in one transaction: until it ends, figures are those of before. */
    public Rebuilt rebuild() {
        return unitOfWork.run(() -> {
            jdbc.sql("select pg_advisory_xact_lock(" + LOCK + ")").query().singleRow();
            jdbc.sql("delete from approval_fact").update();
            jdbc.sql("delete from request_fact").update();
            return feed(null);
        });
    }

    /** Takes in what happened since. When another instance does so at the moment, nothing is left to do. */
    @Scheduled(fixedDelayString = "PT10S")
    void feed() {
        unitOfWork.run(() -> free() ? feed(last().orElse(null)) : null);
    }

    private Rebuilt feed(@Nullable String since) {
        Snapshot now = Snapshot.now(jdbc);
        Rebuilt fed = new Rebuilt(write(REQUEST_FACTS, since), write(APPROVAL_FACTS, since));
        jdbc.sql("""
                        insert into fact_feed (snapshot, fed_at) values (?, ?)
                        on conflict (only_row) do update set snapshot = excluded.snapshot, fed_at = excluded.fed_at""").params(now.text(), now.time().atOffset(ZoneOffset.UTC)).update();
        return fed;
    }

    private long write(String facts, @Nullable String since) {
        return since == null
                ? jdbc.sql(facts.formatted("select id from budget_request")).update()
                : jdbc.sql(facts.formatted(CHANGED))
                        .params(since, since, since, since)
                        .update();
    }

    /** Up to when everything that happened is in the facts; empty before they are made for the first time. */
    public Optional<Instant> asOf() {
        return jdbc.sql("select fed_at from fact_feed")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private Optional<String> last() {
        return jdbc.sql("select snapshot from fact_feed").query(String.class).optional();
    }

    private boolean free() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .query(Boolean.class)
                .single();
    }

    private static final String LOCK = "hashtext('athena.facts')";

    /** An inbox that is made anew from the engine changes approvals without an event. */
    private static final String CHANGED = "select id from budget_request where " + Snapshot.COMMITTED_SINCE
            + " union select request_id from approval where " + Snapshot.COMMITTED_SINCE;

    /** In the order in which periods are read: facts that were made in any other lie all over the disk. */
    private static final String REQUEST_FACTS = """
            insert into request_fact
            select r.id, r.submitted_at, r.region, r.category_id, r.department_id, r.status, r.replaces_id is not null,
                   d.rolled_back, case when r.status in ('APPROVED', 'REJECTED') then d.decided_at end, r.ended_at,
                   r.base_currency, r.amount_base, case r.status when 'APPROVED' then r.amount_base else 0 end
            from budget_request r
            cross join lateral (
                select count(*) filter (where a.decision_status = 'ROLLED_BACK') as rolled_back,
                       max(a.decided_at) filter (where a.decision_status = 'ACTIVE') as decided_at
                from approval a where a.request_id = r.id
            ) d
            where r.id in (%s)
            order by r.submitted_at
            on conflict (request_id) do update
            set status = excluded.status, rolled_back = excluded.rolled_back, decided_at = excluded.decided_at,
                ended_at = excluded.ended_at, granted = excluded.granted""";

    private static final String APPROVAL_FACTS = """
            insert into approval_fact
            select a.id, r.id, r.submitted_at, r.region, r.category_id, r.department_id, a.level, a.level_name, a.status,
                   a.created_at, a.due_at,
                   case a.status when 'DECIDED' then a.decided_at
                                 when 'WITHDRAWN' then coalesce(a.withdrawn_at, a.created_at) end,
                   a.outcome, a.decision_status, a.channel, a.decider_department_id, a.decided_by
            from approval a join budget_request r on r.id = a.request_id
            where r.id in (%s)
            order by r.submitted_at
            on conflict (approval_id) do update
            set level = excluded.level, level_name = excluded.level_name, status = excluded.status,
                due_at = excluded.due_at, closed_at = excluded.closed_at, outcome = excluded.outcome,
                decision_status = excluded.decision_status, channel = excluded.channel, team_id = excluded.team_id,
                decided_by = excluded.decided_by""";
}
