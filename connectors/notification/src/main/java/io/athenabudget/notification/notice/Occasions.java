package io.athenabudget.notification.notice;

import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.UserDeactivated;
import io.athenabudget.intake.EventSink;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.directory.Place;
import io.athenabudget.notification.preference.AllPreferences;
import io.athenabudget.notification.wording.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people are told of, kept from its event on until it was told and a while longer. */
@Repository
class Occasions implements EventSink {
    private final JdbcClient jdbc;
    private final WhoHearsWhat rules;
    private final AllPreferences preferences;
    private final Messages messages;
    private final WhoseAppChanged whoseAppChanged;
    private final ApprovalHolders holders;
    private final StaleApps apps;

    Occasions(
            JdbcClient jdbc,
            NoticeProperties properties,
            AllPreferences preferences,
            Messages messages,
            WhoseAppChanged whoseAppChanged,
            ApprovalHolders holders,
            StaleApps apps) {
        this.jdbc = jdbc;
        this.rules = new WhoHearsWhat(properties.windowLead());
        this.preferences = preferences;
        this.messages = messages;
        this.whoseAppChanged = whoseAppChanged;
        this.holders = holders;
        this.apps = apps;
    }

    @Override
    @Transactional
    public void take(List<OutgoingEvent> events) {
        List<UUID> changed = new ArrayList<>();
        for (OutgoingEvent event : events) {
            rules.of(event).forEach(this::add);
            changed.addAll(whoseAppChanged.of(event));
            if (event.data() instanceof UserDeactivated gone && gone.anonymised()) {
                preferences.forget(gone.userId());
                messages.erase(gone.userId());
                holders.forget(gone.userId());
                changed.removeIf(gone.userId()::equals);
                apps.forget(gone.userId());
            }
        }
        apps.add(changed);
    }

    private void add(Occasion occasion) {
        @Nullable Place place = occasion.place();
        jdbc.sql("""
                        insert into occasion (id, kind, audience, person, request_id, approval_id, actor, on_behalf_of,
                            comment, from_time, until_time, category_id, level, region, department_id, step, occurred_at,
                            due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        occasion.id(),
                        occasion.kind().name(),
                        occasion.audience().name(),
                        occasion.person(),
                        occasion.requestId(),
                        occasion.approvalId(),
                        occasion.actor(),
                        occasion.onBehalfOf(),
                        storable(occasion.comment()),
                        utc(occasion.from()),
                        utc(occasion.until()),
                        place == null ? null : place.categoryId(),
                        place == null ? null : place.level(),
                        place == null ? null : place.region(),
                        place == null ? null : place.departmentId(),
                        storable(occasion.step()),
                        utc(occasion.occurredAt()),
                        utc(occasion.dueAt()))
                .update();
    }

    /**
     * The next one to tell of, held against other workers until the transaction ends. What is about the same request comes in
     * the order in which it happened: as long as an earlier one is held, a later one has to wait. One that was put off is
     * not waited for, or a single one that can never be told would silence its request.
     */
    Optional<Occasion> nextDue(Instant now) {
        return jdbc.sql("""
                        select * from occasion next
                        where addressed_at is null and due_at <= :now
                            and not exists (select from occasion earlier
                                where earlier.addressed_at is null and earlier.due_at <= :now
                                    and coalesce(earlier.request_id, earlier.person)
                                        = coalesce(next.request_id, next.person)
                                    and (earlier.occurred_at, earlier.id) < (next.occurred_at, next.id))
                        order by due_at limit 1 for update of next skip locked""")
                .param("now", utc(now))
                .query((row, i) -> occasion(row))
                .optional();
    }

    Occasion get(UUID id) {
        return jdbc.sql("select * from occasion where id = ?")
                .param(id)
                .query((row, i) -> occasion(row))
                .single();
    }

    void addressed(UUID id, Instant now) {
        jdbc.sql("update occasion set addressed_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    void tryAgain(UUID id, Instant at) {
        jdbc.sql("update occasion set attempts = attempts + 1, due_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    /** Forgets what happened before this time; its messages stay as long as they are kept themselves. */
    int prune(Instant before) {
        return jdbc.sql("delete from occasion where occurred_at < ? and addressed_at is not null"
                        + " and not exists (select from notice where occasion_id = occasion.id and state = 'WAITING')")
                .param(utc(before))
                .update();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    /** PostgreSQL has no text with U+0000, and a comment is not worth losing the notice for it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Audience.valueOf(row.getString("audience")),
                row.getObject("person", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("approval_id", UUID.class),
                row.getObject("actor", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("comment"),
                instant(row, "from_time"),
                instant(row, "until_time"),
                place(row),
                row.getString("step"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        UUID category = row.getObject("category_id", UUID.class);
        return category == null
                ? null
                : new Place(
                        category,
                        row.getString("level"),
                        row.getString("region"),
                        row.getObject("department_id", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
