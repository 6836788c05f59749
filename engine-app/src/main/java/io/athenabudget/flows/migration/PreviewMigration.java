package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import io.athenabudget.approvals.MoveChain;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.RequestMoved;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows what a migration would do: one request of each situation is moved, and put back. */
@Service
public class PreviewMigration {
    /** A chain of three levels knows about twenty. */
    private static final int MOST_TRIED = 200;

    private static final UUID NO_MIGRATION = new UUID(0, 0);

    private final PlanRoute planner;
    private final Situations situations;
    private final MoveChain move;
    private final UnitOfWork unitOfWork;

    PreviewMigration(PlanRoute planner, Situations situations, MoveChain move, UnitOfWork unitOfWork) {
        this.planner = planner;
        this.situations = situations;
        this.move = move;
        this.unitOfWork = unitOfWork;
    }

    /**
     * @param chosen places by hand; an empty one stands for none
     * @throws io.athenabudget.rest.InvalidInput when there is no such way
     */
    public MigrationPreview preview(String key, int from, int to, Map<String, String> chosen, UUID actor) {
        Route route = planner.plan(key, from, to, chosen);
        Set<String> steps = Set.copyOf(route.steps());
        List<Situations.Group> groups = situations.of(route.definitionId());
        List<Situation> tried = new ArrayList<>();
        for (Situations.Group group : groups.subList(0, Math.min(groups.size(), MOST_TRIED))) {
            tried.add(new Situation(
                    group.elements().stream().filter(steps::contains).toList(),
                    group.requests(),
                    obstacles(route, group.example(), actor)));
        }
        long running = groups.stream().mapToLong(Situations.Group::requests).sum();
        return new MigrationPreview(
                key,
                from,
                to,
                route.places(),
                route.unplaced(),
                route.refused(),
                running,
                tried.stream()
                        .filter(situation -> situation.obstacles().isEmpty())
                        .mapToLong(Situation::requests)
                        .sum(),
                running - tried.stream().mapToLong(Situation::requests).sum(),
                tried);
    }

    private List<Immovable.Reason> obstacles(Route route, UUID example, UUID actor) {
        try {
            unitOfWork.rehearse(() -> move.move(
                    example, route.way(), new RequestMoved(example, route.from(), route.to(), NO_MIGRATION), actor));
            return List.of();
        } catch (Immovable e) {
            return e.reasons();
        }
    }
}
