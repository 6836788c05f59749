package io.athenabudget.insights.mining;

import io.athenabudget.approvals.FlowShape;
import io.athenabudget.insights.mining.Conditions.Truth;
import io.athenabudget.insights.mining.Marking.Came;
import io.athenabudget.insights.mining.Marking.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What goes on in a flow although nobody decides anything: joins, timers and conditions. */
final class Unobserved {
    private final FlowShape shape;
    private final Movement movement;

    Unobserved(FlowShape shape, Movement movement) {
        this.shape = shape;
        this.movement = movement;
    }

    /** A join that has got all that it waits for does not wait any longer. */
    private Set<Marking> joins(Marking marking) {
        Set<Marking> next = new HashSet<>();
        marking.tokens().stream()
                .map(token -> shape.element(token.place()))
                .filter(SequenceFlow.class::isInstance)
                .map(arrow -> ((SequenceFlow) arrow).getTarget())
                .distinct()
                .filter(join -> isComplete(join, marking))
                .forEach(join -> next.addAll(
                        movement.leave(marking.without(token -> isBefore(token, join)), join, came(marking, join))));
        return next;
    }

    private boolean isBefore(Token token, FlowNode join) {
        return shape.element(token.place()) instanceof SequenceFlow arrow
                && arrow.getTarget().equals(join);
    }

    private Came came(Marking marking, FlowNode join) {
        return marking.tokens().stream()
                .filter(token -> isBefore(token, join))
                .map(Token::came)
                .findFirst()
                .orElse(Came.AT_FIRST);
    }

    private boolean isComplete(FlowNode join, Marking marking) {
        if (join instanceof InclusiveGateway) {
            return marking.tokens().stream()
                    .filter(token -> !isBefore(token, join))
                    .map(token -> nodeBeside(token, join))
                    .noneMatch(node -> node != null && shape.leadsTo(node, join));
        }
        Set<String> places = marking.tokens().stream().map(Token::place).collect(Collectors.toSet());
        return shape.incoming(join).stream().map(SequenceFlow::getId).allMatch(places::contains);
    }

    /** The node of the join's own scope at which, or inside of which, something waits. */
    private @Nullable FlowNode nodeBeside(Token token, FlowNode join) {
        ModelElementInstance at = shape.element(token.place());
        if (at instanceof SequenceFlow arrow) {
            at = arrow.getTarget();
        }
        while (at != null && !join.getParentElement().equals(at.getParentElement())) {
            at = at.getParentElement();
        }
        return at instanceof FlowNode node ? node : null;
    }

    /** What follows without delay: joins that are complete, and conditions that hold. */
    Set<Marking> atOnce(Marking marking) {
        Set<Marking> next = joins(marking);
        next.addAll(events(marking, Truth.YES));
        next.remove(marking);
        return next;
    }

    /** What timers, and conditions of which nothing is known, may lead to. */
    Set<Marking> perhaps(Marking marking) {
        return events(marking, Truth.MAYBE);
    }

    private Set<Marking> events(Marking marking, Truth truth) {
        Set<Marking> next = new HashSet<>();
        Set<ModelElementInstance> active = new HashSet<>();
        for (Token token : marking.tokens()) {
            ModelElementInstance at = shape.element(token.place());
            active.addAll(FlowShape.scopesAround(at));
            if (at instanceof FlowNode node) {
                shape.boundaries(node).stream()
                        .filter(event -> happens(event, marking) == truth)
                        .forEach(event -> next.addAll(fire(
                                event.cancelActivity() ? marking.without(token::equals) : marking,
                                event,
                                event.cancelActivity(),
                                token.came())));
            }
        }
        active.forEach(scope -> next.addAll(eventsOf(scope, marking, truth)));
        return next;
    }

    private Set<Marking> eventsOf(ModelElementInstance scope, Marking marking, Truth truth) {
        Set<Marking> next = new HashSet<>();
        if (scope instanceof SubProcess around) {
            shape.boundaries(around).stream()
                    .filter(event -> happens(event, marking) == truth)
                    .forEach(event -> next.addAll(fire(
                            event.cancelActivity() ? movement.cancelled(marking, around) : marking,
                            event,
                            event.cancelActivity(),
                            Came.AT_FIRST)));
        }
        FlowShape.eventSubprocesses(scope)
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> happens(start, marking) == truth)
                .forEach(start -> next.addAll(fire(
                        start.isInterrupting() ? movement.cancelled(marking, scope) : marking,
                        start,
                        start.isInterrupting(),
                        Came.AT_FIRST)));
        return next;
    }

    /** Only what interrupts is certain: what goes along beside the way has happened, or is about to. */
    private static Truth happens(CatchEvent event, Marking marking) {
        if (!event.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
            return Truth.MAYBE;
        }
        boolean interrupts = event instanceof BoundaryEvent boundary
                ? boundary.cancelActivity()
                : event instanceof StartEvent start && start.isInterrupting();
        return event.getChildElementsByType(ConditionalEventDefinition.class).stream()
                .map(definition ->
                        Conditions.of(definition.getCondition().getTextContent(), marking.values(), Came.AT_FIRST))
                .map(truth -> truth == Truth.YES && !interrupts ? Truth.MAYBE : truth)
                .findFirst()
                .orElse(Truth.NO);
    }

    /** What goes along beside the way matters only if somebody is asked there. */
    private Set<Marking> fire(Marking marking, FlowNode event, boolean interrupts, Came came) {
        return interrupts || !shape.levelsAfter(List.of(event)).isEmpty()
                ? movement.enter(marking, List.of(event), came)
                : Set.of();
    }
}
