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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All legal holds: placed, listed and released. */
@Service
public class LegalHolds {
    private static final String SELECT = """
            select h.*, person.display_name as person, placer.display_name as placer, releaser.display_name as releaser
            from legal_hold h
            left join app_user person on person.id = h.person_id
            left join app_user placer on placer.id = h.placed_by
            left join app_user releaser on releaser.id = h.released_by""";

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final RetentionLock lock;
    private final HeldRequests held;
    private final Users users;
    private final CallEvents events;
    private final Clock clock;

    LegalHolds(
            JdbcClient jdbc,
            UnitOfWork unitOfWork,
            RetentionLock lock,
            HeldRequests held,
            Users users,
            CallEvents events,
            Clock clock) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.lock = lock;
        this.held = held;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    public Page<LegalHold> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        return Page.of(
                jdbc.sql(SELECT + " where (h.placed_at, h.id) < (?::timestamptz, ?)"
                                + " order by h.placed_at desc, h.id desc limit ?")
                        .params(
                                after == null ? "infinity" : after.instant(0).toString(),
                                after == null ? new UUID(-1, -1) : after.uuid(1),
                                size + 1)
                        .query(LegalHolds::hold)
                        .list(),
                size,
                last -> Cursor.of(last.placedAt(), last.id()));
    }

    public LegalHold get(UUID id) {
        return jdbc.sql(SELECT + " where h.id = ?")
                .param(id)
                .query(LegalHolds::hold)
                .optional()
                .orElseThrow(() -> new NotFound("legal hold", id));
    }

    /** @throws InvalidInput when it names somebody or something that is not there */
    public LegalHold place(NewHold hold, Actor actor) {
        check(hold);
        return unitOfWork.run(() -> {
            lock.take();
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                            insert into legal_hold (id, name, note, numbers, person_id, region, category_code,
                                submitted_from, submitted_until, placed_by, placed_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            id,
                            hold.name(),
                            hold.note(),
                            hold.numbers().stream().distinct().toArray(String[]::new),
                            hold.person(),
                            hold.region(),
                            hold.categoryCode(),
                            utc(hold.submittedFrom()),
                            utc(hold.submittedUntil()),
                            actor.id(),
                            utc(clock.instant())))
                    .update();
            held.keepWhatIsAboutToGo();
            events.publish(
                    new LegalHoldPlaced(
                            id,
                            hold.name(),
                            hold.note(),
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

    /** @throws AlreadyReleased when it holds no more */
    public LegalHold release(UUID id, String note, Actor actor) {
        return unitOfWork.run(() -> {
            lock.take();
            LegalHold before = get(id);
            if (before.releasedAt() != null) {
                throw new AlreadyReleased(before.name());
            }
            Instant now = clock.instant();
            jdbc.sql("update legal_hold set released_at = ?, released_by = ?, release_note = ? where id = ?")
                    .params(utc(now), actor.id(), note, id)
                    .update();
            held.letGo(now);
            events.publish(new LegalHoldReleased(id, before.name(), note), id, actor.id());
            return get(id);
        });
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static LegalHold hold(ResultSet row, int index) throws SQLException {
        return new LegalHold(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("note"),
                List.of((String[]) row.getArray("numbers").getArray()),
                person(row, "person_id", "person"),
                row.getString("region"),
                row.getString("category_code"),
                instant(row, "submitted_from"),
                instant(row, "submitted_until"),
                Objects.requireNonNull(person(row, "placed_by", "placer")),
                Objects.requireNonNull(instant(row, "placed_at")),
                person(row, "released_by", "releaser"),
                instant(row, "released_at"),
                row.getString("release_note"));
    }

    private static LegalHold.@Nullable Person person(ResultSet row, String id, String name) throws SQLException {
        UUID person = row.getObject(id, UUID.class);
        String known = row.getString(name);
        return person == null ? null : new LegalHold.Person(person, known == null ? person.toString() : known);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
