package io.athenabudget.approvals;

import io.athenabudget.catalog.Cell;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Watermark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an approver's device what changed in their inbox since it asked last: what is new or different, and what has
 * gone, be it decided, withdrawn, or moved to somebody else by an assignment or a delegation.
 */
@Service
public class ApprovalUpdates {
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final ApprovalReader reader;

    ApprovalUpdates(JdbcClient jdbc, Responsibilities responsibilities, ApprovalReader reader) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.reader = reader;
    }

    /**
     * @param items open approvals that the approver may decide and that changed, or came to them, since
     * @param removed approvals that are not in their inbox (any more)
     * @param lastSync what to send with the next call
     * @param more whether to ask again at once
     */
    public record Updates(List<ApprovalView> items, List<UUID> removed, String lastSync, boolean more) {}

    private record Row(Approval approval, boolean mine) {}

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Updates since(Actor actor, @Nullable String lastSync) {
        Watermark mark = Watermark.of(lastSync, jdbc);
        List<Row> rows = rows(actor, mark);
        boolean more = rows.size() > PAGE;
        List<Row> page = more ? rows.subList(0, PAGE) : rows;
        return new Updates(
                reader.views(page.stream().filter(Row::mine).map(Row::approval).toList()),
                page.stream()
                        .filter(row -> !row.mine())
                        .map(row -> row.approval().id())
                        .toList(),
                more ? mark.continuedAfter(page.get(PAGE - 1).approval().id()) : mark.completed(),
                more);
    }

    private List<Row> rows(Actor actor, Watermark mark) {
        List<Cell> mine = responsibilities.cellsDecidedBy(actor.id());
        Set<UUID> touched = mark.since() == 0
                ? Set.of()
                : new HashSet<>(responsibilities.cellsTouchedSince(actor.id(), mark.since(), mark.sinceTime()));
        List<Cell> all = new ArrayList<>(mine);
        Set<UUID> known = new HashSet<>();
        mine.forEach(cell -> known.add(cell.id()));
        touched.stream().filter(cell -> !known.contains(cell)).forEach(cell -> all.add(lost(cell)));
        if (all.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(Inbox.cellParameters(all));
        parameters.add(all.stream().map(cell -> touched.contains(cell.id())).toArray(Boolean[]::new));
        parameters.add(actor.id());
        parameters.add(actor.id());
        parameters.add(Long.toString(mark.since()));
        parameters.add(mark.since() == 0);
        parameters.add(mark.after() == null ? new UUID(0, 0) : mark.after());
        parameters.add(PAGE + 1);
        parameters.add(PAGE + 1);
        return jdbc.sql(CHANGED)
                .params(parameters)
                .query((row, i) -> new Row(Approvals.APPROVAL.mapRow(row, i), row.getBoolean("mine")))
                .list();
    }

    /** A cell that the approver has nothing to do with any more. */
    private static Cell lost(UUID id) {
        return new Cell(id, id, "", "", null, false, Set.of());
    }

    /**
     * Of each cell: what changed since the mark, and everything open if the approver gained or lost the cell since. At
     * the very first sync only what is open is of interest.
     */
    private static final String CHANGED = """
            select head.* from unnest(?::uuid[], ?::boolean[], ?::text[], ?::boolean[])
                as cell (id, direct, principals, touched)
            cross join lateral (
                select a.*, a.status = 'OPEN' and %s as mine
                from approval a
                where a.responsibility_id = cell.id
                and (a.changed_xid >= ?::text::xid8 or (cell.touched and a.status = 'OPEN'))
                and (a.status = 'OPEN' or not ?)
                and a.id > ?
                order by a.id limit ?) head
            order by head.id limit ?""".formatted(Inbox.MAY_DECIDE);
}
