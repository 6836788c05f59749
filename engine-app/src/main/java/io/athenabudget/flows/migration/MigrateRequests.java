package io.athenabudget.flows.migration;

import io.athenabudget.approvals.MovedChains;
import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.FlowMigrationChanged;
import io.athenabudget.events.FlowMigrationStarted;
import io.athenabudget.flows.migration.Migration.Status;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Begins migrations, and lets them wait, go on, and end. */
@Service
public class MigrateRequests {
    private final PlanRoute planner;
    private final Migrations migrations;
    private final MovedChains chains;
    private final CallEvents events;

    MigrateRequests(PlanRoute planner, Migrations migrations, MovedChains chains, CallEvents events) {
        this.planner = planner;
        this.migrations = migrations;
        this.chains = chains;
        this.events = events;
    }

    /**
     * @param chosen places by hand; an empty one stands for none
     * @param canary how many go ahead of the others; with 0 all go at once
     * @param note why, for those who read the history
     */
    public Migration begin(
            String key, int from, int to, Map<String, String> chosen, int canary, String note, UUID actor) {
        Route route = planner.plan(key, from, to, chosen);
        Migration migration = migrations.begin(key, route, note, canary, actor);
        events.publish(
                new FlowMigrationStarted(
                        key, migration.id(), from, to, note, migration.total(), migration.canary(), migration.places()),
                key,
                actor);
        return migration;
    }

    /** Looks again at the requests that went ahead. */
    public MovedChains.Check check(String key, UUID id) {
        Migration migration = migrations.get(key, id);
        return chains.check(migrations.wentAhead(id), migration.startedAt());
    }

    public Migration pause(String key, UUID id, UUID actor) {
        return change(key, id, Status.PAUSED, actor, Status.RUNNING);
    }

    /** Goes on; those who waited for the ones that went ahead may go. */
    public Migration resume(String key, UUID id, UUID actor) {
        return change(key, id, Status.RUNNING, actor, Status.WAITING, Status.PAUSED);
    }

    /** What was moved until then stays moved. */
    public Migration cancel(String key, UUID id, UUID actor) {
        return change(key, id, Status.CANCELLED, actor, Status.RUNNING, Status.WAITING, Status.PAUSED);
    }

    /** One that has another status stays as it is: two administrators may press the same button. */
    private Migration change(String key, UUID id, Status status, UUID actor, Status... before) {
        migrations.get(key, id);
        return migrations
                .change(id, status, null, before)
                .map(changed -> told(changed, actor))
                .orElseGet(() -> migrations.get(key, id));
    }

    /** All that may go have gone. */
    void rest(UUID id) {
        migrations
                .change(id, migrations.afterwards(id), null, Status.RUNNING)
                .ifPresent(changed -> told(changed, null));
    }

    /** Nobody goes on before somebody has looked. */
    void stop(UUID id, String because) {
        migrations.change(id, Status.PAUSED, because, Status.RUNNING).ifPresent(changed -> told(changed, null));
    }

    private Migration told(Migration changed, @Nullable UUID actor) {
        events.publish(
                new FlowMigrationChanged(
                        changed.key(),
                        changed.id(),
                        changed.status().name(),
                        changed.moved(),
                        changed.unable(),
                        changed.ended()),
                changed.key(),
                actor);
        return changed;
    }
}
