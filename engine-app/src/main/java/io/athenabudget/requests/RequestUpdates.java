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
     */
    public record Updates(List<RequestView> items, List<UUID> removed, String lastSync, boolean more) {}

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Updates since(Actor actor, @Nullable String lastSync) {
        Watermark mark = Watermark.of(lastSync, jdbc);
        List<BudgetRequest> changed = jdbc.sql("""
                        select * from budget_request
                        where requester_id = ? and changed_xid >= ?::text::xid8 and id > ?
                        order by id limit ?""")
                .params(
                        actor.id(),
                        Long.toString(mark.since()),
                        mark.after() == null ? new UUID(0, 0) : mark.after(),
                        PAGE + 1)
                .query(BudgetRequests.REQUEST)
                .list();
        boolean more = changed.size() > PAGE;
        List<BudgetRequest> page = more ? changed.subList(0, PAGE) : changed;
        return new Updates(
                reader.views(page),
                List.of(),
                more ? mark.continuedAfter(page.get(PAGE - 1).id()) : mark.completed(),
                more);
    }
}
