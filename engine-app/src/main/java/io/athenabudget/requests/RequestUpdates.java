package io.athenabudget.requests;

import io.athenabudget.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a requester's device what changed since it asked last. */
@Service
public class RequestUpdates {
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final RequestReader reader;

    RequestUpdates(JdbcClient jdbc, RequestReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * @param removed always empty: a request is never deleted
     * @param lastSync what to send with the next call
     * @param more whether to ask again at once
     * @param full whether everything is told from here on, as the server does not know how far the device was
     */
    public record Updates(List<RequestView> items, List<UUID> removed, String lastSync, boolean more, boolean full) {}

    private record Changed(BudgetRequest request, long by) {
        Watermark.Place place() {
            return new Watermark.Place(by, request.id());
        }
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Updates since(Actor actor, @Nullable String lastSync) {
        Watermark mark = Watermark.of(lastSync, jdbc);
        List<Changed> changed = jdbc.sql("""
                        select *, changed_xid::text::bigint as changed_by from budget_request
                        where requester_id = ? and changed_xid >= ?::text::xid8
                        and (changed_xid, id) > (?::text::xid8, ?)
                        order by changed_xid, id limit ?""")
                .params(
                        actor.id(),
                        Long.toString(mark.since()),
                        Long.toString(mark.after().transaction()),
                        mark.after().id(),
                        PAGE + 1)
                .query((row, i) -> new Changed(BudgetRequests.REQUEST.mapRow(row, i), row.getLong("changed_by")))
                .list();
        boolean more = changed.size() > PAGE;
        List<Changed> page = more ? changed.subList(0, PAGE) : changed;
        return new Updates(
                reader.views(page.stream().map(Changed::request).toList()),
                List.of(),
                more ? mark.continuedAfter(page.get(PAGE - 1).place()) : mark.completed(),
                more,
                mark.beginsWithEverything());
    }
}
