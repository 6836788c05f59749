package io.athenabudget.approvals;

import io.athenabudget.catalog.Cell;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.RequestReader;
import io.athenabudget.requests.RequestView;
import io.athenabudget.requests.Watermark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final RequestReader requests;
    private final Users users;

    ApprovalUpdates(
            JdbcClient jdbc,
            Responsibilities responsibilities,
            ApprovalReader reader,
            RequestReader requests,
            Users users) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.reader = reader;
        this.requests = requests;
        this.users = users;
    }

    /**
     * @param items open approvals that the approver may decide and that changed, came to them, or are about a request that
     *     changed, since
     * @param removed approvals that are not in their inbox (any more)
     * @param requests what the items are about, as a whole, so that they can be decided without a network
     * @param people the names of those who did something to these requests
     * @param lastSync what to send with the next call
     * @param more whether to ask again at once
     * @param full whether everything is told from here on, as the server does not know how far the device was: what it has
     *     and is not told again until there is no more is not in the inbox
     */
    public record Updates(
            List<ApprovalView> items,
            List<UUID> removed,
            List<RequestView> requests,
            List<ApprovalView.Candidate> people,
            String lastSync,
            boolean more,
            boolean full) {}

    private record Row(Approval approval, boolean mine, Watermark.Place place) {}

    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Updates since(Actor actor, @Nullable String lastSync) {
        Watermark mark = Watermark.of(lastSync, jdbc);
        List<Row> rows = rows(actor, mark);
        boolean more = rows.size() > PAGE;
        List<Row> page = more ? rows.subList(0, PAGE) : rows;
        List<Approval> mine = page.stream().filter(Row::mine).map(Row::approval).toList();
        List<RequestView> about =
                requests.shownAlready(mine.stream().map(Approval::requestId).collect(Collectors.toSet()));
        return new Updates(
                reader.views(mine),
                page.stream()
                        .filter(row -> !row.mine())
                        .map(row -> row.approval().id())
                        .toList(),
                about,
                peopleIn(about),
                more ? mark.continuedAfter(page.get(PAGE - 1).place()) : mark.completed(),
                more,
                mark.beginsWithEverything());
    }

    private List<ApprovalView.Candidate> peopleIn(List<RequestView> about) {
        Set<UUID> people = new HashSet<>();
        for (RequestView request : about) {
            request.decisions().forEach(decision -> {
                people.add(decision.decidedBy());
                if (decision.onBehalfOf() != null) {
                    people.add(decision.onBehalfOf());
                }
            });
            request.questions().forEach(question -> people.add(question.askedBy()));
        }
        return users.displayNames(people).entrySet().stream()
                .map(name -> new ApprovalView.Candidate(name.getKey(), name.getValue()))
                .toList();
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
        parameters.add(Long.toString(mark.since()));
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
     * Of each cell: what changed since the mark, and then what is open in it besides, if the approver gained or lost the cell
     * since, or if its request changed. At the very first sync only what is open is of interest.
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
                    select a.* from approval a join budget_request r on r.id = a.request_id
                    where a.responsibility_id = cell.id and a.status = 'OPEN'
                    and a.changed_xid < ?::text::xid8 and a.id > ?
                    and (cell.touched or r.changed_xid >= ?::text::xid8)
                    order by a.id limit ?) a)
                order by place, id limit ?
            )
            select a.*, a.status = 'OPEN' and %s as mine
            from head a join cell on cell.id = a.responsibility_id
            order by a.place, a.id""".formatted(Watermark.Place.BEHIND_CHANGES, Inbox.MAY_DECIDE);
}
