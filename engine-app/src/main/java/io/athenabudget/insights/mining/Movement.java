package io.athenabudget.insights.mining;

import io.athenabudget.approvals.FlowShape;
import io.athenabudget.insights.mining.Marking.Came;
import io.athenabudget.insights.mining.Marking.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What moves in a flow until all of it waits: at levels, in windows, or before joins. */
final class Movement {
    private final FlowShape shape;
    private final Branching branching;

    Movement(FlowShape shape) {
        this.shape = shape;
        this.branching = new Branching(shape);
    }

    /** @param by the arrow; null where there is none */
    private record Step(FlowNode into, @Nullable SequenceFlow by, Came came) {}

    /** One of the ways things can go: what waits, and what still moves. */
    private record Way(Marking waiting, List<Step> moving) {
        Way withoutFirst() {
            return new Way(waiting, moving.subList(1, moving.size()));
        }

        Way and(Stream<Step> steps) {
            return new Way(waiting, Stream.concat(moving.stream(), steps).toList());
        }

        Way knowing(Map<String, Object> noted) {
            return new Way(waiting.knowing(noted), moving);
        }

        Way waitsAt(String place, Came came) {
            return new Way(waiting.with(new Token(place, came)), moving);
        }
    }

    Set<Marking> enter(Marking waiting, List<? extends FlowNode> nodes, Came came) {
        return run(new Way(
                waiting, nodes.stream().map(node -> new Step(node, null, came)).toList()));
    }

    /** Goes on behind a node, by all of its arrows that can be taken. */
    Set<Marking> leave(Marking waiting, FlowNode node, Came came) {
        Way way = new Way(waiting, List.of());
        Set<Marking> all = new HashSet<>();
        arrows(node, came, way).forEach(next -> all.addAll(run(next)));
        return all;
    }

    /** Whether somebody's decision can be rolled back there. */
    boolean isWindow(String place) {
        return shape.element(place) instanceof ReceiveTask;
    }

    private Set<Marking> run(Way start) {
        Set<Marking> reached = new HashSet<>();
        Set<Way> seen = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (way.moving.isEmpty()) {
                reached.add(way.waiting);
            } else if (seen.add(way)) {
                move(way.withoutFirst(), way.moving.get(0)).forEach(open::add);
            }
        }
        return reached;
    }

    private Stream<Way> move(Way way, Step step) {
        FlowNode node = step.into;
        if (node instanceof UserTask) {
            return Stream.of(way.waitsAt(node.getId(), step.came));
        }
        if (node instanceof ReceiveTask) {
            // A window is of the decision before it. One that would lead back to another level is not opened.
            return shape.levelsAfter(List.of(node)).contains(String.valueOf(step.came.level()))
                    ? Stream.of(way.waitsAt(node.getId(), step.came))
                    : Stream.of();
        }
        if (isJoin(node) && step.by != null) {
            return Stream.of(way.waitsAt(step.by.getId(), step.came));
        }
        if (node instanceof SubProcess scope) {
            return Stream.of(way.knowing(Conditions.entering(scope, way.waiting.values()))
                    .and(shape.beginnings(scope).stream().map(begin -> new Step(begin, null, step.came))));
        }
        if (FlowShape.isThrown(node) && !shape.catching(node).isEmpty()) {
            return thrown(way, node, step.came);
        }
        return node instanceof EndEvent
                ? ended(way.knowing(Conditions.leaving(node, way.waiting.values())), node, step.came)
                : arrows(node, step.came, way);
    }

    boolean isJoin(FlowNode node) {
        return (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && shape.incoming(node).size() > 1;
    }

    private Stream<Way> arrows(FlowNode node, Came came, Way way) {
        Way left = way.knowing(Conditions.leaving(node, way.waiting.values()));
        return branching
                .outOf(node, came, left.waiting.values())
                .map(arrows -> left.and(arrows.stream().map(arrow -> new Step(arrow.getTarget(), arrow, came))));
    }

    private Stream<Way> thrown(Way way, FlowNode thrower, Came came) {
        Way left = way.knowing(Conditions.leaving(thrower, way.waiting.values()));
        boolean interrupted = false;
        for (BoundaryEvent event : shape.catching(thrower)) {
            if (event.cancelActivity()) {
                left = cancel(left, event.getAttachedTo());
                interrupted = true;
            }
            left = left.and(Stream.of(new Step(event, null, came)));
        }
        if (interrupted) {
            return Stream.of(left);
        }
        return thrower instanceof EndEvent ? ended(left, thrower, came) : arrows(thrower, came, left);
    }

    private Way cancel(Way way, ModelElementInstance scope) {
        return new Way(
                cancelled(way.waiting, scope),
                way.moving.stream()
                        .filter(step -> !FlowShape.isInside(step.into, scope))
                        .toList());
    }

    /** Without all that waits inside of a scope. */
    Marking cancelled(Marking marking, ModelElementInstance scope) {
        return marking.without(token -> FlowShape.isInside(shape.element(token.place()), scope));
    }

    /** A scope is left when nothing is in it any more. */
    private Stream<Way> ended(Way way, FlowNode end, Came came) {
        if (!(end.getParentElement() instanceof SubProcess scope)
                || way.waiting.tokens().stream()
                        .anyMatch(token -> FlowShape.isInside(shape.element(token.place()), scope))
                || way.moving.stream().anyMatch(step -> FlowShape.isInside(step.into, scope))) {
            return Stream.of(way);
        }
        return scope.triggeredByEvent() ? ended(way, scope, came) : arrows(scope, came, way);
    }
}
