package io.athenabudget.approvals;

import io.athenabudget.catalog.Cell;
import io.athenabudget.catalog.Place;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What waits for an approver. Open approvals hang on cells of the assignment matrix, and approvers on the same cells: a
 * page is read as the head of each of the approver's cells, straight from an index, and merged. It costs the same with a
 * thousand open approvals as with a million, and a changed assignment moves them all at once by changing the cell.
 */
@Service
public class Inbox {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;
    private final ApprovalReader reader;

    Inbox(JdbcClient jdbc, Responsibilities responsibilities, ApprovalReader reader) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
        this.reader = reader;
    }

    /** What the list is sorted by; each order has an index behind it. */
    public enum Sort {
        DUE("due_at", "asc", ">"),
        NEWEST("created_at", "desc", "<"),
        OLDEST("created_at", "asc", ">"),
        AMOUNT("amount_base", "desc", "<");

        /** As {@link #key(Approval)} writes it: without the exponent that makes a number of any size. */
        private static final Pattern AMOUNT_KEY = Pattern.compile("\\d{1,13}(\\.\\d{1,4})?");

        private final String column;
        private final String direction;
        private final String behind;

        Sort(String column, String direction, String behind) {
            this.column = column;
            this.direction = direction;
            this.behind = behind;
        }

        /** Reads the {@code sort} parameter. */
        public static Sort of(@Nullable String parameter) {
            if (parameter == null) {
                return DUE;
            }
            return switch (parameter) {
                case "dueAt" -> DUE;
                case "createdAt" -> OLDEST;
                case "-createdAt" -> NEWEST;
                case "-amount" -> AMOUNT;
                default -> throw new InvalidInput("sort", "must be one of dueAt, createdAt, -createdAt, -amount");
            };
        }

        private Object key(Approval approval) {
            return switch (this) {
                case DUE -> approval.dueAt();
                case NEWEST, OLDEST -> approval.createdAt();
                case AMOUNT -> approval.amountBase().toPlainString();
            };
        }

        private Object key(Cursor cursor) {
            return this == AMOUNT ? cursor.key(0, Sort::amount) : Approvals.utc(cursor.instant(0));
        }

        private static BigDecimal amount(String text) {
            if (!AMOUNT_KEY.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return new BigDecimal(text);
        }
    }

    public record Filter(
            @Nullable UUID categoryId,
            @Nullable String region,
            @Nullable String level,
            @Nullable BigDecimal minAmount) {
        boolean matches(Cell cell) {
            return (categoryId == null || categoryId.equals(cell.categoryId()))
                    && (region == null || region.equals(cell.region()))
                    && (level == null || level.equals(cell.level()));
        }
    }

    public Page<ApprovalView> incoming(
            Actor actor, Filter filter, Sort sort, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<Cell> cells = responsibilities.cellsDecidedBy(actor.id()).stream()
                .filter(filter::matches)
                .toList();
        if (cells.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Page<Approval> page = Page.of(
                heads(actor, cells, filter, sort, after, size + 1), size, last -> Cursor.of(sort.key(last), last.id()));
        return new Page<>(reader.views(page.items()), page.nextCursor());
    }

    /**
     * How much waits for somebody in a place, counted up to a most: the keys in the index are enough for that, and however
     * long the inbox is, only so many of them are looked at.
     */
    public int waiting(UUID user, Place place, int most) {
        List<Cell> cells = responsibilities.cellsDecidedBy(user).stream()
                .filter(place::covers)
                .toList();
        if (cells.isEmpty()) {
            return 0;
        }
        List<Object> parameters = new ArrayList<>(cellParameters(cells));
        parameters.add(user);
        parameters.add(user);
        parameters.add(most);
        return jdbc.sql("select count(*) from (select from " + CELLS
                        + " join approval a on a.responsibility_id = cell.id and a.status = 'OPEN' where " + MAY_DECIDE
                        + " limit ?) waiting")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /**
     * The first of what the actor may decide. Nearly everything that waits in their cells they may, so first only little
     * more than a page is looked at, by the keys in the index; where that leaves too few, everything is.
     */
    private List<Approval> heads(
            Actor actor, List<Cell> cells, Filter filter, Sort sort, @Nullable Cursor after, int limit) {
        int looked = limit + limit / 4;
        List<Object> parameters = new ArrayList<>(cellParameters(cells));
        String waiting = waiting(filter, sort, after, parameters);
        parameters.add(looked);
        parameters.add(looked);
        parameters.add(actor.id());
        parameters.add(actor.id());
        parameters.add(limit);
        String sql = "select a.*, cell.waiting from (select cell.direct, cell.principals, head.id as head,"
                + " count(*) over () as waiting from " + CELLS + " cross join lateral (select a.id, a." + sort.column
                + " from approval a where " + waiting + order(sort, "a") + ") head" + order(sort, "head")
                + ") cell join approval a on a.id = cell.head where " + MAY_DECIDE + order(sort, "a");
        AtomicLong all = new AtomicLong();
        List<Approval> heads = jdbc.sql(sql)
                .params(parameters)
                .query((row, i) -> {
                    all.set(row.getLong("waiting"));
                    return Approvals.APPROVAL.mapRow(row, i);
                })
                .list();
        boolean sawAll = !heads.isEmpty() && all.get() < looked;
        return sawAll || heads.size() == limit ? heads : headsOfAll(actor, cells, filter, sort, after, limit);
    }

    private List<Approval> headsOfAll(
            Actor actor, List<Cell> cells, Filter filter, Sort sort, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>(cellParameters(cells));
        String waiting = waiting(filter, sort, after, parameters);
        parameters.add(actor.id());
        parameters.add(actor.id());
        parameters.add(limit);
        parameters.add(limit);
        String sql = "select head.* from " + CELLS + " cross join lateral (select a.* from approval a where " + waiting
                + " and " + MAY_DECIDE + order(sort, "a") + ") head" + order(sort, "head");
        return jdbc.sql(sql).params(parameters).query(Approvals.APPROVAL).list();
    }

    private static String waiting(Filter filter, Sort sort, @Nullable Cursor after, List<Object> parameters) {
        StringBuilder where = new StringBuilder("a.responsibility_id = cell.id and a.status = 'OPEN'");
        if (filter.minAmount() != null) {
            where.append(" and a.amount_base >= ?");
            parameters.add(filter.minAmount());
        }
        if (after != null) {
            where.append(" and (a.%s, a.id) %s (?, ?)".formatted(sort.column, sort.behind));
            parameters.add(sort.key(after));
            parameters.add(after.uuid(1));
        }
        return where.toString();
    }

    private static String order(Sort sort, String table) {
        return " order by %3$s.%1$s %2$s, %3$s.id %2$s limit ?".formatted(sort.column, sort.direction, table);
    }

    /** The approver's cells as rows: id, whether they decide there themselves, and for whom else. */
    static final String CELLS = "unnest(?::uuid[], ?::boolean[], ?::text[]) as cell (id, direct, principals)";

    /**
     * That somebody may decide an open approval {@code a} of a {@code cell}: {@link ApprovalPolicy} as a condition. Takes
     * the user twice.
     */
    static final String MAY_DECIDE = """
            a.requester_id <> ?
            and not exists (select from approval d where d.request_id = a.request_id and d.decision_status = 'ACTIVE'
                            and ? in (d.decided_by, d.on_behalf_of))
            and (cell.direct or exists (
                 select from unnest(cell.principals::uuid[]) as principal (id)
                 where principal.id <> a.requester_id
                 and not exists (select from approval d where d.request_id = a.request_id
                                 and d.decision_status = 'ACTIVE'
                                 and principal.id in (d.decided_by, d.on_behalf_of))))""";

    static List<Object> cellParameters(List<Cell> cells) {
        return List.of(
                cells.stream().map(Cell::id).toArray(UUID[]::new),
                cells.stream().map(Cell::direct).toArray(Boolean[]::new),
                cells.stream()
                        .map(cell -> cell.onBehalfOf().stream()
                                .map(UUID::toString)
                                .collect(Collectors.joining(",", "{", "}")))
                        .toArray(String[]::new));
    }
}
