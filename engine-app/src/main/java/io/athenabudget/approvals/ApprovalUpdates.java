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

    private record Row(Approval approval, boolean mine, Watermark.Place place) {}

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
                more ? mark.continuedAfter(page.get(PAGE - 1).place()) : mark.completed(),
                more);
    }

    private List<Row> rows(Actor actor, Watermark mark) {
        List<Cell> mine = responsibilities.cellsDecidedBy(actor.id());
        boolean first = mark.since() == 0;
        Set<UUID> touched = first
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
        parameters.add(
                all.stream().map(cell -> first || touched.contains(cell.id())).toArray(Boolean[]::new));
        parameters.add(first);
        parameters.add(Long.toString(mark.since()));
        parameters.add(Long.toString(mark.after().transaction()));
        parameters.add(mark.after().id());
        parameters.add(PAGE + 1);
        parameters.add(Long.toString(first ? Watermark.Place.BEHIND_CHANGES : mark.since()));
        parameters.add(
                mark.after().transaction() == Watermark.Place.BEHIND_CHANGES
                        ? mark.after().id()
                        : new UUID(0, 0));
        parameters.add(PAGE + 1);
        parameters.add(PAGE + 1);
        parameters.add(actor.id());
        parameters.add(actor.id());
        return jdbc.sql(CHANGED)
                .params(parameters)
                .query((row, i) -> {
                    Approval approval = Approvals.APPROVAL.mapRow(row, i);
                    return new Row(
                            approval, row.getBoolean("mine"), new Watermark.Place(row.getLong("place"), approval.id()));
                })
                .list();
    }

    /** A cell that the approver has nothing to do with any more. */
    private static Cell lost(UUID id) {
        return new Cell(id, id, "", "", null, false, Set.of());
    }

    /**
     * Of each cell: what changed since the mark, and then, if the approver gained or lost the cell since, what is open
     * in it besides. At the very first sync only what is open is of interest.
     */
    private static final String CHANGED = """
            with cell as materialized (
                select * from unnest(?::uuid[], ?::boolean[], ?::text[], ?::boolean[])
                    as cell (id, direct, principals, touched)
            ), head as materialized (
                (select a.*, a.changed_xid::text::bigint as place
                 from cell cross join lateral (
                    select * from approval a
                    where not ? and a.responsibility_id = cell.id and a.changed_xid >= ?::text::xid8
                    and (a.changed_xid, a.id) > (?::text::xid8, ?)
                    order by a.changed_xid, a.id limit ?) a)
                union all
                (select a.*, %d as place
                 from cell cross join lateral (
                    select * from approval a
                    where cell.touched and a.responsibility_id = cell.id and a.status = 'OPEN'
                    and a.changed_xid < ?::text::xid8 and a.id > ?
                    order by a.id limit ?) a)
                order by place, id limit ?
            )
            select a.*, a.status = 'OPEN' and %s as mine
            from head a join cell on cell.id = a.responsibility_id
            order by a.place, a.id""".formatted(Watermark.Place.BEHIND_CHANGES, Inbox.MAY_DECIDE);
}
