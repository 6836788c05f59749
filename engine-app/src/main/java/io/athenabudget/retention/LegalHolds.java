package io.athenabudget.retention;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.LegalHoldPlaced;
import io.athenabudget.events.LegalHoldReleased;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All legal holds: placed, listed and released. */
@Service
public class LegalHolds {
    /** Whether some hold is about the request {@code r}. */
    static final String HELD = """
            exists (select from legal_hold h where h.released_at is null
                and case when h.numbers <> '{}' then r.number = any(h.numbers)
                    else (h.region is null or r.region = h.region)
                        and (h.category_code is null or r.category_code = h.category_code)
                        and (h.submitted_from is null or r.submitted_at >= h.submitted_from)
                        and (h.submitted_until is null or r.submitted_at < h.submitted_until)
                        and (h.person_id is null or r.requester_id = h.person_id or exists (
                            select from approval a where a.request_id = r.id
                                and h.person_id in (a.decided_by, a.on_behalf_of)))
                    end)""";

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final RetentionLock lock;
    private final EngineHistory history;
    private final Users users;
    private final CallEvents events;
    private final Clock clock;

    LegalHolds(
            JdbcClient jdbc,
            UnitOfWork unitOfWork,
            RetentionLock lock,
            EngineHistory history,
            Users users,
            CallEvents events,
            Clock clock) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.lock = lock;
        this.history = history;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    public Page<LegalHold> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<Row> rows = after == null
                ? jdbc.sql("select * from legal_hold order by placed_at desc, id desc limit ?")
                        .param(size + 1)
                        .query(Row::of)
                        .list()
                : jdbc.sql("select * from legal_hold where (placed_at, id) < (?, ?)"
                                + " order by placed_at desc, id desc limit ?")
                        .params(utc(after.instant(0)), after.uuid(1), size + 1)
                        .query(Row::of)
                        .list();
        Map<UUID, String> names = namesIn(rows);
        return Page.of(rows, size, last -> Cursor.of(last.placedAt, last.id)).map(row -> row.hold(names));
    }

    public LegalHold get(UUID id) {
        Row row = jdbc.sql("select * from legal_hold where id = ?")
                .param(id)
                .query(Row::of)
                .optional()
                .orElseThrow(() -> new NotFound("legal hold", id));
        return row.hold(namesIn(List.of(row)));
    }

    /** @throws InvalidInput when it names somebody or something that is not there */
    public LegalHold place(NewHold hold, Actor actor) {
        check(hold);
        return unitOfWork.run(() -> {
            lock.take();
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                            insert into legal_hold (id, name, reason, numbers, person_id, region, category_code,
                                submitted_from, submitted_until, placed_by, placed_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            id,
                            hold.name(),
                            hold.reason(),
                            hold.numbers().stream().distinct().toArray(String[]::new),
                            hold.person(),
                            hold.region(),
                            hold.categoryCode(),
                            utc(hold.submittedFrom()),
                            utc(hold.submittedUntil()),
                            actor.id(),
                            utc(clock.instant())))
                    .update();
            keepWhatIsAboutToGo();
            events.publish(
                    new LegalHoldPlaced(
                            id,
                            hold.name(),
                            hold.reason(),
                            hold.numbers(),
                            hold.person(),
                            hold.region(),
                            hold.categoryCode(),
                            hold.submittedFrom(),
                            hold.submittedUntil()),
                    id,
                    actor.id());
            return get(id);
        });
    }

    private void check(NewHold hold) {
        Set<String> unknown = new TreeSet<>(hold.numbers());
        jdbc.sql("select number from budget_request where number = any(?)")
                .param(hold.numbers().toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new InvalidInput("/numbers", "has numbers that no request has: " + String.join(", ", unknown));
        }
        UUID person = hold.person();
        if (person != null && users.displayNames(Set.of(person)).isEmpty()) {
            throw new InvalidInput("/person", "is nobody's id");
        }
        String category = hold.categoryCode();
        if (category != null
                && !jdbc.sql("select exists (select from category where code = ?)")
                        .param(category)
                        .query(Boolean.class)
                        .single()) {
            throw new InvalidInput("/categoryCode", "is not the code of a category");
        }
    }

    /** What is in the archive, and waits for the engine to remove it. */
    private void keepWhatIsAboutToGo() {
        List<String> instances = jdbc.sql("""
                        select p.id_ from act_hi_procinst p join budget_request r on r.process_instance_id = p.id_
                        where p.removal_time_ is not null and\s""" + HELD).query(String.class).list();
        history.removeFrom(null, instances);
        jdbc.sql("insert into held_after_archiving select unnest(?) on conflict do nothing")
                .param(instances.toArray(String[]::new))
                .update();
    }

    /** @throws AlreadyReleased when it holds no more */
    public LegalHold release(UUID id, String reason, Actor actor) {
        return unitOfWork.run(() -> {
            lock.take();
            LegalHold before = get(id);
            if (before.releasedAt() != null) {
                throw new AlreadyReleased(before.name());
            }
            Instant now = clock.instant();
            jdbc.sql("update legal_hold set released_at = ?, released_by = ?, release_reason = ? where id = ?")
                    .params(utc(now), actor.id(), reason, id)
                    .update();
            letGo(now);
            events.publish(new LegalHoldReleased(id, before.name(), reason), id, actor.id());
            return get(id);
        });
    }

    private void letGo(Instant now) {
        List<String> instances =
                jdbc.sql("""
                        delete from held_after_archiving k using budget_request r
                        where r.process_instance_id = k.process_instance_id and not %s
                        returning k.process_instance_id""".formatted(HELD)).query(String.class).list();
        history.removeFrom(now, instances);
    }

    private Map<UUID, String> namesIn(List<Row> rows) {
        return users.displayNames(rows.stream()
                .flatMap(row -> Stream.of(row.person, row.placedBy, row.releasedBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A hold as it is stored: people by their ids. */
    private record Row(
            UUID id,
            String name,
            String reason,
            List<String> numbers,
            @Nullable UUID person,
            @Nullable String region,
            @Nullable String categoryCode,
            @Nullable Instant submittedFrom,
            @Nullable Instant submittedUntil,
            UUID placedBy,
            Instant placedAt,
            @Nullable UUID releasedBy,
            @Nullable Instant releasedAt,
            @Nullable String releaseReason) {

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("reason"),
                    List.of((String[]) row.getArray("numbers").getArray()),
                    row.getObject("person_id", UUID.class),
                    row.getString("region"),
                    row.getString("category_code"),
                    instant(row, "submitted_from"),
                    instant(row, "submitted_until"),
                    row.getObject("placed_by", UUID.class),
                    Objects.requireNonNull(instant(row, "placed_at")),
                    row.getObject("released_by", UUID.class),
                    instant(row, "released_at"),
                    row.getString("release_reason"));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }

        LegalHold hold(Map<UUID, String> names) {
            return new LegalHold(
                    id,
                    name,
                    reason,
                    numbers,
                    person == null ? null : named(person, names),
                    region,
                    categoryCode,
                    submittedFrom,
                    submittedUntil,
                    named(placedBy, names),
                    placedAt,
                    releasedBy == null ? null : named(releasedBy, names),
                    releasedAt,
                    releaseReason);
        }

        private static LegalHold.Person named(UUID id, Map<UUID, String> names) {
            return new LegalHold.Person(id, names.getOrDefault(id, id.toString()));
        }
    }
}
