package io.athenabudget.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.tree.Hash;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads entries, the newest first. Each kind of filter walks an index that is in the order of the pages, so a page costs
 * the same wherever it is and however long the log has grown.
 */
public final class EntrySearch {
    private static final String SELECT =
            "select index, event_id, occurred_at, leaf, substring(tree for 32) as hash from audit_entry where ";

    /** The ways to be somebody's entry, each with an index of its own. */
    private static final List<String> OF_USER =
            List.of("actor = ?::uuid", "on_behalf_of = ?::uuid", "object_type = 'user' and object_id = ?");

    private static final RowMapper<FoundEntry> ENTRY = (row, i) -> new FoundEntry(
            row.getLong("index"),
            row.getObject("event_id", UUID.class),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getString("leaf"),
            Hash.of(row.getBytes("hash")),
            Map.of());

    private final JdbcTemplate jdbc;

    public EntrySearch(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Where a page ends and the next begins. */
    public record Position(Instant time, long index) {}

    /** The entries behind this position, the newest first. */
    public List<FoundEntry> page(EntryFilter filter, @Nullable Position after, int limit) {
        Query query = new Query(filter, after, limit);
        return withPersonal(jdbc.query(query.sql(), ENTRY, query.parameters.toArray()));
    }

    public Optional<FoundEntry> ofEvent(UUID eventId) {
        return withPersonal(jdbc.query(SELECT + "event_id = ?", ENTRY, eventId)).stream()
                .findFirst();
    }

    /** What stands beside an entry and was not erased, with the salts. */
    public List<PersonalField> personal(long index) {
        return jdbc.query(
                "select path, salt, value from audit_personal where index = ?",
                (row, i) -> new PersonalField(
                        row.getString("path"), row.getBytes("salt"), new String(row.getBytes("value"), UTF_8)),
                index);
    }

    private List<FoundEntry> withPersonal(List<FoundEntry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<Long, Map<String, String>> personal = new HashMap<>();
        jdbc.query(
                "select index, path, value from audit_personal where index = any (?)",
                row -> {
                    personal.computeIfAbsent(row.getLong("index"), index -> new TreeMap<>())
                            .put(row.getString("path"), new String(row.getBytes("value"), UTF_8));
                },
                (Object) entries.stream().map(FoundEntry::index).toArray(Long[]::new));
        return entries.stream()
                .map(entry -> entry.with(personal.getOrDefault(entry.index(), Map.of())))
                .toList();
    }

    private static final class Query {
        private static final String ORDER = " order by occurred_at desc, index desc limit ?";

        final List<Object> parameters = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();
        private final @Nullable UUID user;
        private final int limit;

        Query(EntryFilter filter, @Nullable Position after, int limit) {
            this.user = filter.userId();
            this.limit = limit;
            when("request_id = ?", filter.requestId());
            when("action = ?", filter.action());
            when("occurred_at >= ?", utc(filter.from()));
            when("occurred_at < ?", utc(filter.until()));
            if (after != null) {
                conditions.add("(occurred_at, index) < (?, ?)");
                values.add(after.time().atOffset(ZoneOffset.UTC));
                values.add(after.index());
            }
        }

        private void when(String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        }

        String sql() {
            if (user == null) {
                return branch(null);
            }
            // A page of each way, of which the newest are the page: "or" would have to read and sort them all.
            List<String> branches = OF_USER.stream().map(this::branch).toList();
            parameters.add(limit);
            return "select * from ((" + String.join(") union (", branches) + ")) as found" + ORDER;
        }

        private String branch(@Nullable String ofUser) {
            if (ofUser != null && user != null) {
                parameters.add(user.toString());
            }
            parameters.addAll(values);
            parameters.add(limit);
            return SELECT + (ofUser == null ? "" : ofUser + " and ") + String.join(" and ", conditions) + ORDER;
        }
    }
}
