package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.Snapshot;
import io.athenabudget.events.DelegationCreated;
import io.athenabudget.events.DelegationRevoked;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All delegations. They are in force by the database's clock and never cascade: a deputy's deputy decides nothing. */
@Repository
public class Delegations {
    private final JdbcClient jdbc;
    private final Users users;
    private final CallEvents events;

    Delegations(JdbcClient jdbc, Users users, CallEvents events) {
        this.jdbc = jdbc;
        this.users = users;
        this.events = events;
    }

    /** The delegations by which a user decides for others now. */
    public List<Delegation> inForceTo(UUID deputy) {
        return jdbc.sql("select * from delegation where to_user_id = ? and " + IN_FORCE)
                .param(deputy)
                .query(Delegations::delegation)
                .list();
    }

    /** The delegations by which others decide for these users now. */
    public List<Delegation> inForceFrom(Collection<UUID> approvers) {
        if (approvers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from delegation where from_user_id = any(?) and " + IN_FORCE)
                .param(approvers.toArray(UUID[]::new))
                .query(Delegations::delegation)
                .list();
    }

    private static final String IN_FORCE = """
            revoked_at is null and valid_from <= clock_timestamp() and clock_timestamp() < valid_until
            and exists (select from app_user u where u.id = delegation.from_user_id and u.active)
            and exists (select from app_user u where u.id = delegation.to_user_id and u.active)""";

    /**
     * The delegations to a user that were changed, began or ended since a mark.
     *
     * @param since changed by transactions from this id on
     * @param sinceTime began or ended after this time
     */
    public List<Delegation> touchedSince(UUID deputy, long since, Instant sinceTime) {
        OffsetDateTime time = sinceTime.atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select * from delegation where to_user_id = ? and (changed_xid >= ?::text::xid8
                            or (valid_from > ? and valid_from <= clock_timestamp())
                            or (valid_until > ? and valid_until <= clock_timestamp()))""")
                .params(deputy, Long.toString(since), time, time)
                .query(Delegations::delegation)
                .list();
    }

    /** The delegations that were changed, began or ended since. There are not so many that an index would pay. */
    public List<Delegation> touchedSince(Snapshot before) {
        OffsetDateTime time = before.time().atOffset(ZoneOffset.UTC);
        return jdbc.sql("select * from delegation where (" + Snapshot.COMMITTED_SINCE + ")"
                        + " or (valid_from > ? and valid_from <= clock_timestamp())"
                        + " or (valid_until > ? and valid_until <= clock_timestamp())")
                .params(before.text(), before.text(), time, time)
                .query(Delegations::delegation)
                .list();
    }

    /** The delegations that have not ended: all for an administrator, otherwise those from or to the user. */
    public Page<Delegation> list(Actor actor, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("""
                                select * from delegation
                                where revoked_at is null and valid_until > clock_timestamp()
                                and (? or ? in (from_user_id, to_user_id)) and id > ?
                                order by id limit ?""")
                        .params(
                                actor.is(Role.ADMIN),
                                actor.id(),
                                after == null ? new UUID(0, 0) : after.uuid(0),
                                size + 1)
                        .query(Delegations::delegation)
                        .list(),
                size,
                last -> Cursor.of(last.id()));
    }

    public Delegation create(
            Actor actor, UUID from, UUID to, Instant validFrom, Instant validUntil, @Nullable UUID categoryId) {
        if (!from.equals(actor.id()) && !actor.is(Role.ADMIN)) {
            throw new InvalidInput("/fromUserId", "must be yourself: only an administrator delegates for others");
        }
        if (from.equals(to)) {
            throw new InvalidInput("/toUserId", "must be somebody else");
        }
        if (!validFrom.isBefore(validUntil)) {
            throw new InvalidInput("/until", "must be after from");
        }
        checkApprover("/fromUserId", from);
        checkApprover("/toUserId", to);
        Delegation delegation = new Delegation(UUID.randomUUID(), from, to, validFrom, validUntil, categoryId);
        jdbc.sql("insert into delegation (id, from_user_id, to_user_id, valid_from, valid_until, category_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        delegation.id(),
                        from,
                        to,
                        validFrom.atOffset(ZoneOffset.UTC),
                        validUntil.atOffset(ZoneOffset.UTC),
                        categoryId)
                .update();
        events.publish(
                new DelegationCreated(delegation.id(), from, to, validFrom, validUntil, categoryId), from, actor.id());
        return delegation;
    }

    public void revoke(Actor actor, UUID id) {
        Delegation delegation = jdbc.sql("select * from delegation where id = ? and revoked_at is null for update")
                .param(id)
                .query(Delegations::delegation)
                .optional()
                .filter(found -> actor.is(Role.ADMIN) || found.fromUserId().equals(actor.id()))
                .orElseThrow(() -> new NotFound("delegation", id));
        jdbc.sql("update delegation set revoked_at = clock_timestamp(), changed_xid = pg_current_xact_id()"
                        + " where id = ?")
                .param(id)
                .update();
        events.publish(
                new DelegationRevoked(id, delegation.fromUserId(), delegation.toUserId()),
                delegation.fromUserId(),
                actor.id());
    }

    private void checkApprover(String pointer, UUID id) {
        if (users.find(id)
                .filter(user -> user.active() && user.roles().contains(Role.APPROVER))
                .isEmpty()) {
            throw new InvalidInput(pointer, "is not an active approver");
        }
    }

    private static Delegation delegation(ResultSet row, int index) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getObject("from_user_id", UUID.class),
                row.getObject("to_user_id", UUID.class),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_until").toInstant(),
                row.getObject("category_id", UUID.class));
    }
}
