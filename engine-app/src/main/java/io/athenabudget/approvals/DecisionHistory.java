package io.athenabudget.approvals;

import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What an approver decided, newest first. */
@Service
public class DecisionHistory {
    private final JdbcClient jdbc;
    private final ApprovalReader reader;

    DecisionHistory(JdbcClient jdbc, ApprovalReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    public Page<ApprovalView> of(
            Actor actor,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Outcome outcome,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        StringBuilder sql = new StringBuilder("select * from approval where decided_by = ?");
        List<Object> parameters = new ArrayList<>(List.of(actor.id()));
        if (from != null) {
            sql.append(" and decided_at >= ?");
            parameters.add(Approvals.utc(from));
        }
        if (until != null) {
            sql.append(" and decided_at < ?");
            parameters.add(Approvals.utc(until));
        }
        if (outcome != null) {
            sql.append(" and outcome = ?");
            parameters.add(outcome.name());
        }
        if (after != null) {
            sql.append(" and (decided_at, id) < (?, ?)");
            parameters.add(Approvals.utc(after.instant(0)));
            parameters.add(after.uuid(1));
        }
        sql.append(" order by decided_at desc, id desc limit ?");
        parameters.add(size + 1);
        List<Approval> rows = jdbc.sql(sql.toString())
                .params(parameters)
                .query(Approvals.APPROVAL)
                .list();
        Page<Approval> page =
                Page.of(rows, size, last -> Cursor.of(last.decided().decidedAt(), last.id()));
        return new Page<>(reader.views(page.items()), page.nextCursor());
    }
}
