package io.athenabudget.approvals;

import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Watermark;
import io.athenabudget.requests.Watermark.Place;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an approver's device what became of their decisions since it asked last: taken on another device, rolled back,
 * superseded, or past being rolled back as the request was withdrawn.
 */
@Service
public class DecisionUpdates {
    private static final int PAGE = 200;
    /** What a device is given at first; what is older it asks for when somebody looks at it. */
    private static final Duration AT_FIRST = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ApprovalReader reader;

    DecisionUpdates(JdbcClient jdbc, ApprovalReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * @param removed always empty: a decision that was taken stays the decider's, whatever became of it
     * @param lastSync what to send with the next call
     * @param more whether to ask again at once
     * @param full whether everything of the last 30 days is told from here on
     */
    public record Updates(List<ApprovalView> items, List<UUID> removed, String lastSync, boolean more, boolean full) {}

    private record Row(Approval approval, Place place) {}

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Updates since(Actor actor, @Nullable String lastSync) {
        Watermark mark = Watermark.of(lastSync, jdbc);
        List<Row> rows = rows(actor, mark);
        boolean more = rows.size() > PAGE;
        List<Row> page = more ? rows.subList(0, PAGE) : rows;
        return new Updates(
                reader.views(page.stream().map(Row::approval).toList()),
                List.of(),
                more ? mark.continuedAfter(page.get(PAGE - 1).place()) : mark.completed(),
                more,
                mark.beginsWithEverything());
    }

    private List<Row> rows(Actor actor, Watermark mark) {
        boolean first = mark.since() == 0;
        boolean behind = mark.after().transaction() == Place.BEHIND_CHANGES;
        return jdbc.sql(CHANGED)
                .param("actor", actor.id())
                .param("first", first)
                .param("since", Long.toString(mark.since()))
                .param("after", Long.toString(mark.after().transaction()))
                .param("afterId", mark.after().id())
                .param("changedBefore", Long.toString(first ? Place.BEHIND_CHANGES : mark.since()))
                .param("behindId", behind ? mark.after().id() : new UUID(0, 0))
                .param("windowSince", Approvals.utc(first ? mark.nextTime().minus(AT_FIRST) : mark.sinceTime()))
                .param("limit", PAGE + 1)
                .query((row, i) -> {
                    Approval approval = Approvals.APPROVAL.mapRow(row, i);
                    return new Row(approval, new Place(row.getLong("place"), approval.id()));
                })
                .list();
    }

    /**
     * What changed since the mark, and then, of those whose window was still open at the mark, what did not change itself but
     * is about a request that did. At the very first sync everything that is young enough.
     */
    private static final String CHANGED = """
            (select a.*, a.changed_xid::text::bigint as place from approval a
             where not :first and a.decided_by = :actor and a.changed_xid >= :since::text::xid8
             and (a.changed_xid, a.id) > (:after::text::xid8, :afterId)
             order by a.changed_xid, a.id limit :limit)
            union all
            (select a.*, %d as place from approval a join budget_request r on r.id = a.request_id
             where a.decided_by = :actor and a.rollback_until > :windowSince and a.changed_xid < :changedBefore::text::xid8
             and r.changed_xid >= :since::text::xid8 and a.id > :behindId
             order by a.id limit :limit)
            order by place, id limit :limit""".formatted(Place.BEHIND_CHANGES);
}
