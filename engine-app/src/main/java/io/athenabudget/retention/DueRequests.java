package io.athenabudget.retention;

import io.athenabudget.insights.history.CountedDays;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests have been kept for as long as their class says, are not held, and are not in the archive yet. */
@Repository
class DueRequests {
    private final JdbcClient jdbc;
    private final List<RetentionClass> classes;
    private final CountedDays counted;
    private final Clock clock;

    DueRequests(JdbcClient jdbc, RetentionProperties properties, CountedDays counted, Clock clock) {
        this.jdbc = jdbc;
        this.classes = properties.classes();
        this.counted = counted;
        this.clock = clock;
    }

    /** The next ones in the order in which they ended. */
    List<DueRequest> after(@Nullable DueRequest last, int limit) {
        List<Object> parameters = new ArrayList<>();
        String classOf = classOf(parameters);
        List<OffsetDateTime> keptUntil = keptUntil();
        OffsetDateTime counts = counted.until().atStartOfDay().atOffset(ZoneOffset.UTC);
        parameters.add(min(counts, Collections.max(keptUntil)));
        parameters.add(
                last == null
                        ? Instant.EPOCH.atOffset(ZoneOffset.UTC)
                        : last.endedAt().atOffset(ZoneOffset.UTC));
        parameters.add(last == null ? new UUID(0, 0) : last.id());
        parameters.add(keptUntil.stream().map(OffsetDateTime::toString).toArray(String[]::new));
        parameters.add(limit);
        return jdbc.sql("""
                        select r.id, r.number, r.process_instance_id, r.ended_at, kept.class
                        from budget_request r cross join lateral (select %s as class) as kept
                        where r.ended_at < ? and (r.ended_at, r.id) > (?, ?) and r.history_archived_at is null
                            and r.ended_at < (?::timestamptz[])[kept.class] and not %s
                        order by r.ended_at, r.id limit ?""".formatted(classOf, HeldRequests.HELD))
                .params(parameters)
                .query((row, i) -> new DueRequest(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("process_instance_id"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        classes.get(row.getInt("class") - 1).name()))
                .list();
    }

    /** The number of the first class that fits, from one. */
    private String classOf(List<Object> parameters) {
        StringBuilder sql = new StringBuilder("case");
        for (int number = 1; number <= classes.size(); number++) {
            RetentionClass each = classes.get(number - 1);
            sql.append(" when true");
            oneOf(sql, parameters, "r.status", each.outcomes().stream().map(Enum::name));
            oneOf(sql, parameters, "r.region", each.regions().stream());
            oneOf(sql, parameters, "r.category_code", each.categories().stream());
            BigDecimal from = each.amountFrom();
            if (from != null) {
                sql.append(" and r.amount_base >= ?");
                parameters.add(from);
            }
            sql.append(" then ").append(number);
        }
        return sql.append(" end").toString();
    }

    private static void oneOf(StringBuilder sql, List<Object> parameters, String column, Stream<String> values) {
        String[] array = values.toArray(String[]::new);
        if (array.length > 0) {
            sql.append(" and ").append(column).append(" = any(?)");
            parameters.add(array);
        }
    }

    /** By class: what ended before then has been kept for long enough. */
    private List<OffsetDateTime> keptUntil() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return classes.stream().map(each -> now.minus(each.keep())).toList();
    }

    private static OffsetDateTime min(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
