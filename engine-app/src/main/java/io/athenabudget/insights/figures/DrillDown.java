package io.athenabudget.insights.figures;

import io.athenabudget.approvals.Outcome;
import io.athenabudget.insights.AnalyticalQueries;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;

/** The requests and the approvals that a number counts. */
@Service
public class DrillDown {
    private final AnalyticalQueries queries;
    private final FigurePolicy policy;

    DrillDown(AnalyticalQueries queries, FigurePolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    public Page<CountedRequest> requests(
            FigureFilter filter,
            RequestFigure figure,
            ListOrder order,
            @Nullable String cursor,
            @Nullable Integer limit) {
        return requests(filter, figure, order, cursor, Page.limit(limit));
    }

    Page<CountedRequest> requests(
            FigureFilter filter, RequestFigure figure, ListOrder order, @Nullable String cursor, int size) {
        Selection selection = policy.of(filter);
        String facts = REQUESTS.formatted(selection.ofRequests() + " and " + figure.condition());
        return page(
                facts,
                order,
                selection.parameters(),
                cursor,
                size,
                REQUEST,
                last -> key(order, last.submittedAt(), last.seconds(), last.id()));
    }

    public Page<CountedApproval> approvals(
            FigureFilter filter,
            ApprovalFigure figure,
            @Nullable LocalDate day,
            ListOrder order,
            @Nullable String cursor,
            @Nullable Integer limit) {
        return approvals(filter, figure, day, order, cursor, Page.limit(limit));
    }

    Page<CountedApproval> approvals(
            FigureFilter filter,
            ApprovalFigure figure,
            @Nullable LocalDate day,
            ListOrder order,
            @Nullable String cursor,
            int size) {
        Selection selection = policy.of(filter);
        Map<String, Object> parameters = new HashMap<>(selection.parameters());
        if (figure.isOfADay()) {
            if (day == null) {
                throw new InvalidInput("day", "is needed with " + figure);
            }
            parameters.put("day", start(day));
            parameters.put("nextDay", start(day.plusDays(1)));
        }
        String facts = APPROVALS.formatted(selection.ofApprovals() + " and " + figure.condition());
        return page(
                facts,
                order,
                parameters,
                cursor,
                size,
                APPROVAL,
                last -> key(order, last.openedAt(), last.seconds(), last.id()));
    }

    private <T> Page<T> page(
            String facts,
            ListOrder order,
            Map<String, Object> given,
            @Nullable String cursor,
            int size,
            RowMapper<T> mapper,
            Function<T, Cursor> key) {
        Map<String, Object> parameters = new HashMap<>(given);
        Cursor after = Cursor.decode(cursor, 2);
        String sortKey = order == ListOrder.LATEST ? "at" : "seconds";
        String condition = order == ListOrder.LATEST ? "true" : "seconds is not null";
        if (after != null) {
            condition += " and (%s, id) < (:key, :keyId)".formatted(sortKey);
            parameters.put(
                    "key",
                    order == ListOrder.LATEST
                            ? after.instant(0).atOffset(ZoneOffset.UTC)
                            : after.key(0, Double::valueOf));
            parameters.put("keyId", after.uuid(1));
        }
        String page = PAGE.formatted(facts, condition, sortKey);
        return Page.of(
                queries.ask(jdbc -> jdbc.sql(page)
                        .params(parameters)
                        .param("limit", size + 1)
                        .query(mapper)
                        .list()),
                size,
                key);
    }

    private static Cursor key(ListOrder order, Instant at, @Nullable Double seconds, UUID id) {
        return order == ListOrder.LATEST || seconds == null ? Cursor.of(at, id) : Cursor.of(seconds, id);
    }

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    static String money(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale())).toPlainString();
    }

    private static final RowMapper<CountedRequest> REQUEST = (row, i) -> new CountedRequest(
            row.getObject("id", UUID.class),
            row.getString("number"),
            RequestStatus.valueOf(row.getString("status")),
            row.getString("region"),
            row.getString("category"),
            instant(row, "at"),
            instantOrNull(row, "decided_at"),
            row.getObject("seconds", Double.class),
            row.getBoolean("replaces"),
            row.getInt("rolled_back"),
            row.getString("base_currency"),
            money(row.getBigDecimal("asked")),
            money(row.getBigDecimal("granted")));

    private static final RowMapper<CountedApproval> APPROVAL = (row, i) -> new CountedApproval(
            row.getObject("id", UUID.class),
            row.getObject("request_id", UUID.class),
            row.getString("number"),
            row.getString("level"),
            row.getString("level_name"),
            row.getString("region"),
            row.getString("category"),
            instant(row, "at"),
            instant(row, "due_at"),
            instantOrNull(row, "closed_at"),
            row.getObject("seconds", Double.class),
            row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome")),
            row.getBoolean("late"),
            row.getBoolean("is_rolled_back"),
            row.getString("channel"));

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static final String REQUESTS = """
            select f.*, request_id as id, submitted_at as at,
                   extract(epoch from decided_at - submitted_at)::float8 as seconds
            from request_fact f where %s""";

    private static final String APPROVALS = """
            select f.*, approval_id as id, opened_at as at,
                   extract(epoch from closed_at - opened_at)::float8 as seconds,
                   coalesce(closed_at, clock_timestamp()) > due_at as late,
                   decision_status is not distinct from 'ROLLED_BACK' as is_rolled_back
            from approval_fact f where %s""";

    private static final String PAGE = """
            select p.*, r.number, c.code as category
            from (select * from (%1$s) counted where %2$s order by %3$s desc, id desc limit :limit) p
            join budget_request r on r.id = p.request_id
            join category c on c.id = p.category_id
            order by p.%3$s desc, p.id desc""";
}
