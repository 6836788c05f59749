package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.approvals.PastChains;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.flows.CheckDraft;
import io.athenabudget.flows.Draft;
import io.athenabudget.flows.rehearsal.Rehearsal.Status;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Tries a draft on real requests of the past. It runs aside, one rehearsal at a time, and can be followed and cancelled. */
@Service
public class RehearseDraft implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(RehearseDraft.class);
    private static final long MOST_REQUESTS = 50_000;

    private final CheckDraft checks;
    private final PastChains chains;
    private final Responsibilities responsibilities;
    private final Users users;
    private final Rehearsals rehearsals;
    private final UnitOfWork unitOfWork;
    private final ExecutorService runner = Executors.newSingleThreadExecutor(task -> new Thread(task, "rehearsals"));
    private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();

    RehearseDraft(
            CheckDraft checks,
            PastChains chains,
            Responsibilities responsibilities,
            Users users,
            Rehearsals rehearsals,
            UnitOfWork unitOfWork) {
        this.checks = checks;
        this.chains = chains;
        this.responsibilities = responsibilities;
        this.users = users;
        this.rehearsals = rehearsals;
        this.unitOfWork = unitOfWork;
    }

    /**
     * @param seed for what is picked at random; null for a seed that stays the same
     * @throws io.athenabudget.flows.NotPublishable when the draft has errors, other than that nobody approves somewhere
     */
    public UUID begin(String key, UUID draftId, Instant from, Instant until, @Nullable Long seed, UUID actor) {
        if (!from.isBefore(until)) {
            throw new InvalidInput("/until", "must be after \"from\"");
        }
        Draft draft = checks.sound(key, draftId);
        long requests = chains.count(from, until);
        if (requests > MOST_REQUESTS) {
            throw new InvalidInput(
                    "/from",
                    "is followed by " + requests + " requests until then, and " + MOST_REQUESTS
                            + " are the most that a rehearsal takes: choose a shorter period");
        }
        long chosen = seed == null ? 0 : seed;
        UUID id = unitOfWork.run(() -> rehearsals.begin(draft, from, until, chosen, actor));
        FutureTask<?> run = new FutureTask<>(() -> run(id, draft, from, until, chosen), null);
        running.put(id, run);
        runner.execute(run);
        return id;
    }

    /** Waits for a rehearsal that runs here, but not for long. */
    public void await(UUID id, Duration most) {
        Future<?> run = running.get(id);
        if (run == null) {
            return;
        }
        try {
            run.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Whoever asked is told how far it is.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever runs it sees that before long. */
    public void cancel(UUID id) {
        rehearsals.end(id, Status.CANCELLED);
    }

    private void run(UUID id, Draft draft, Instant from, Instant until, long seed) {
        try {
            PastChains.Period period = chains.submitted(from, until);
            int total = period.chains().size();
            if (!rehearsals.progress(id, total, 0)) {
                return;
            }
            RehearsalRun.Outcome outcome = new RehearsalRun(
                            draft.files(), period, new People(period.chains(), new AssignedToday(), seed))
                    .run(done -> rehearsals.progress(id, total, done));
            if (outcome != null) {
                unitOfWork.run(() -> {
                    rehearsals.finish(id, outcome.result(), outcome.requests());
                    return true;
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The rehearsal {} failed", id, e);
        } finally {
            rehearsals.end(id, Status.FAILED);
            running.remove(id);
        }
    }

    /** By the assignments, each place asked for once. */
    private final class AssignedToday implements People.Assigned {
        private record Place(
                UUID category,
                String level,
                String region,
                @Nullable UUID department) {}

        private final Map<Place, List<UUID>> known = new ConcurrentHashMap<>();

        @Override
        public List<UUID> to(PastChain request, String level) {
            return known.computeIfAbsent(
                    new Place(request.categoryId(), level, request.region(), request.departmentId()), this::resolve);
        }

        private List<UUID> resolve(Place place) {
            List<UUID> approvers =
                    responsibilities.resolve(place.category, place.level, place.region, place.department);
            Set<UUID> active = Set.copyOf(users.activeAmong(Set.copyOf(approvers)));
            return approvers.stream().filter(active::contains).toList();
        }
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
    }
}
