package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import io.athenabudget.approvals.Immovable.Obstacle;
import io.athenabudget.approvals.MoveChain;
import io.athenabudget.approvals.Way;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.RequestMoved;
import io.athenabudget.flows.FlowEngine;
import io.athenabudget.flows.migration.MigratedRequest.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves the requests of a migration, each in a transaction of its own, on whatever instance of the application is free. All
 * that it knows is in the database, so that another instance goes on where one has stopped.
 */
@Component
class MigrationRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(MigrationRunner.class);
    private static final int BATCH = 40;

    /** Most of the time of each request is spent waiting for the database. */
    private static final int AT_ONCE = 4;

    /** Much longer than a request takes. */
    private static final Duration AT_THE_END = Duration.ofSeconds(20);

    private final UUID me = UUID.randomUUID();
    private final Migrations migrations;
    private final MigrateRequests migrate;
    private final FlowEngine engine;
    private final MoveChain move;
    private final UnitOfWork unitOfWork;
    private final ExecutorService movers =
            Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "migrations"));
    private volatile boolean stopped;

    MigrationRunner(
            Migrations migrations, MigrateRequests migrate, FlowEngine engine, MoveChain move, UnitOfWork unitOfWork) {
        this.migrations = migrations;
        this.migrate = migrate;
        this.engine = engine;
        this.move = move;
        this.unitOfWork = unitOfWork;
    }

    @Scheduled(fixedDelayString = "${athena.flow.migrations.poll-interval:PT1S}")
    void run() {
        migrations.claim(me).ifPresent(this::run);
    }

    private void run(Migration migration) {
        Way way = move.way(
                engine.version(migration.from()).orElseThrow().definitionId(),
                engine.version(migration.to()).orElseThrow().definitionId(),
                migration.places());
        List<Migrations.Turn> batch = migrations.next(migration.id(), BATCH);
        boolean goesOn = true;
        while (!batch.isEmpty() && goesOn && !stopped) {
            Map<Outcome, Integer> done = move(migration, way, batch);
            goesOn = migrations.progress(migration.id(), me, done);
            batch = migrations.next(migration.id(), BATCH);
        }
        if (batch.isEmpty() && goesOn) {
            unitOfWork.run(() -> {
                migrate.rest(migration.id());
                return true;
            });
        }
    }

    private Map<Outcome, Integer> move(Migration migration, Way way, List<Migrations.Turn> batch) {
        List<CompletableFuture<@Nullable Outcome>> underWay = batch.stream()
                .map(turn -> CompletableFuture.supplyAsync(() -> outcome(migration, way, turn), movers))
                .toList();
        Map<Outcome, Integer> done = new EnumMap<>(Outcome.class);
        underWay.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .forEach(outcome -> done.merge(outcome, 1, Integer::sum));
        return done;
    }

    /** @return null when somebody else moved it, or when it stays for whoever goes on */
    private @Nullable Outcome outcome(Migration migration, Way way, Migrations.Turn turn) {
        if (stopped) {
            return null;
        }
        try {
            return unitOfWork.run(() -> moved(migration, way, turn));
        } catch (Immovable e) {
            return unable(migration, turn, e.reasons());
        } catch (RuntimeException e) {
            if (stopped) {
                // What fails while the application goes down has failed for no reason of its own.
                return null;
            }
            log.error("Request {} could not be moved", turn.requestId(), e);
            return unable(
                    migration,
                    turn,
                    List.of(new Immovable.Reason(Obstacle.FAILED, null, String.valueOf(e.getMessage()))));
        }
    }

    private @Nullable Outcome moved(Migration migration, Way way, Migrations.Turn turn) {
        if (!migrations.take(migration.id(), turn.position())) {
            return null;
        }
        RequestMoved fact = new RequestMoved(turn.requestId(), migration.from(), migration.to(), migration.id());
        Outcome outcome = move.move(turn.requestId(), way, fact, migration.startedBy()) ? Outcome.MOVED : Outcome.ENDED;
        migrations.record(migration.id(), turn.position(), outcome, List.of());
        return outcome;
    }

    /** That there is no place is known from the preview; at anything else, somebody has to look before it goes on. */
    private Outcome unable(Migration migration, Migrations.Turn turn, List<Immovable.Reason> reasons) {
        unitOfWork.run(() -> {
            migrations.record(migration.id(), turn.position(), Outcome.UNABLE, reasons);
            reasons.stream()
                    .filter(reason -> reason.obstacle() == Obstacle.ALTERED || reason.obstacle() == Obstacle.FAILED)
                    .findFirst()
                    .ifPresent(reason -> migrate.stop(migration.id(), reason.message()));
            return true;
        });
        return Outcome.UNABLE;
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        movers.shutdown();
        if (!movers.awaitTermination(AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
            log.warn("Requests are still being moved; what they are about to write is rolled back");
        }
    }
}
