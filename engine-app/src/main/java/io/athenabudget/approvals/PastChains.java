package io.athenabudget.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the requests of a period, for those who ask what would have become of them in another flow. */
@Repository
public class PastChains {
    private final JdbcClient jdbc;

    PastChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param chains those that were decided
     * @param pending how many more are not decided yet
     * @param withdrawn how many more were withdrawn by their requesters
     */
    public record Period(List<PastChain> chains, long pending, long withdrawn) {
        public Period {
            chains = List.copyOf(chains);
        }
    }

    /** How many requests were submitted in a period, whatever became of them. */
    public long count(Instant from, Instant until) {
        return jdbc.sql("select count(*) from budget_request where submitted_at >= ? and submitted_at < ?")
                .params(utc(from), utc(until))
                .query(Long.class)
                .single();
    }

    /** The requests that were submitted in a period. */
    public Period submitted(Instant from, Instant until) {
        Map<String, Long> byStatus = new HashMap<>();
        jdbc.sql("select status, count(*) from budget_request where submitted_at >= ? and submitted_at < ? group by 1")
                .params(utc(from), utc(until))
                .query(row -> {
                    byStatus.put(row.getString(1), row.getLong(2));
                });
        Map<UUID, List<PastChain.Decision>> decisions = decisions(from, until);
        List<PastChain> chains = jdbc.sql("""
                        select * from budget_request
                        where submitted_at >= ? and submitted_at < ? and status in ('APPROVED', 'REJECTED')
                        order by submitted_at, id""")
                .params(utc(from), utc(until))
                .query((row, i) -> chain(row, decisions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
        return new Period(chains, byStatus.getOrDefault("PENDING", 0L), byStatus.getOrDefault("WITHDRAWN", 0L));
    }

    private Map<UUID, List<PastChain.Decision>> decisions(Instant from, Instant until) {
        Map<UUID, List<PastChain.Decision>> byRequest = new HashMap<>();
        jdbc.sql("""
                        select a.*, r.submitted_at from approval a join budget_request r on r.id = a.request_id
                        where r.submitted_at >= ? and r.submitted_at < ? and a.decision_status = 'ACTIVE'
                        order by a.request_id, a.decided_at, a.id""").params(utc(from), utc(until)).query(row -> {
            List<PastChain.Decision> earlier =
                    byRequest.computeIfAbsent(row.getObject("request_id", UUID.class), id -> new ArrayList<>());
            earlier.add(decision(row, earlier));
        });
        return byRequest;
    }

    /**
     * A decision that was rolled back on the way made the level open anew. That time belongs to the level as well, so that
     * the delays of a chain add up to what it took.
     */
    private static PastChain.Decision decision(ResultSet row, List<PastChain.Decision> earlier) throws SQLException {
        Instant opened = instant(row, "created_at");
        Instant waitingSince = earlier.stream()
                .map(PastChain.Decision::decidedAt)
                .filter(decided -> !decided.isAfter(opened))
                .max(Instant::compareTo)
                .orElse(instant(row, "submitted_at"));
        return new PastChain.Decision(
                row.getString("level"),
                row.getString("level_name"),
                waitingSince,
                instant(row, "decided_at"),
                row.getString("outcome").equals(Outcome.APPROVED.name()),
                row.getObject("decided_by", UUID.class));
    }

    private static PastChain chain(ResultSet row, List<PastChain.Decision> decisions) throws SQLException {
        return new PastChain(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("requester_id", UUID.class),
                instant(row, "submitted_at"),
                row.getBigDecimal("amount_base"),
                row.getObject("category_id", UUID.class),
                row.getString("category_code"),
                row.getString("region"),
                row.getObject("department_id", UUID.class),
                row.getString("status").equals("APPROVED"),
                decisions);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
