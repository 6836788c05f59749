package io.athenabudget.insights.mining;

import io.athenabudget.insights.mining.Marking.Came;
import io.athenabudget.insights.mining.Marking.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What follows when a join has got all that it waits for: it does not wait any longer. */
    Set<Marking> joins(Marking marking) {
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

    /** What timers and conditions may lead to. */
    Set<Marking> events(Marking marking) {
        Set<Marking> next = new HashSet<>();
        Set<ModelElementInstance> active = new HashSet<>();
        for (Token token : marking.tokens()) {
            ModelElementInstance at = shape.element(token.place());
            active.addAll(FlowShape.scopesAround(at));
            if (at instanceof FlowNode node) {
                boundaries(node).forEach(event -> next.addAll(fire(
                        event.cancelActivity() ? marking.without(token::equals) : marking,
                        event,
                        event.cancelActivity(),
                        token.came())));
            }
        }
        for (ModelElementInstance scope : active) {
            if (scope instanceof SubProcess around) {
                boundaries(around).forEach(event -> next.addAll(fire(
                        event.cancelActivity() ? movement.cancelled(marking, around) : marking,
                        event,
                        event.cancelActivity(),
                        Came.AT_FIRST)));
            }
            FlowShape.eventSubprocesses(scope)
                    .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                    .filter(Unobserved::happensByItself)
                    .forEach(start -> next.addAll(fire(
                            start.isInterrupting() ? movement.cancelled(marking, scope) : marking,
                            start,
                            start.isInterrupting(),
                            Came.AT_FIRST)));
        }
        return next;
    }

    private Stream<BoundaryEvent> boundaries(FlowNode node) {
        return shape.boundaries(node).stream().filter(Unobserved::happensByItself);
    }

    private static boolean happensByItself(CatchEvent event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty()
                || !event.getChildElementsByType(ConditionalEventDefinition.class)
                        .isEmpty();
    }

    /** What goes along beside the way matters only if somebody is asked there. */
    private Set<Marking> fire(Marking marking, FlowNode event, boolean interrupts, Came came) {
        return interrupts || !shape.levelsAfter(List.of(event)).isEmpty()
                ? movement.enter(marking, List.of(event), came)
                : Set.of();
    }
}
