package io.athenabudget.insights.mining;

import io.athenabudget.approvals.FlowShape;
import io.athenabudget.insights.mining.Marking.Came;
import io.athenabudget.insights.mining.Marking.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Plays a flow: which levels can be decided after what was decided so far. What the flow does by itself (timers, other
 * systems, conditions on a request) may happen or not; what follows from decisions follows. It never calls a way impossible
 * that the engine could go.
 */
final class TokenGame {
    /** More ways at once than a flow that people can read has. */
    private static final int MOST_MARKINGS = 20_000;

    private final FlowShape shape;
    private final Movement movement;
    private final Unobserved unobserved;
    private Set<Marking> now;

    TokenGame(FlowShape shape) {
        this.shape = shape;
        this.movement = new Movement(shape);
        this.unobserved = new Unobserved(shape, movement);
        this.now = settle(movement.enter(Marking.NOTHING, shape.beginnings(), Came.AT_FIRST));
    }

    /** There are more ways than can be followed. */
    static final class TooManyWays extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    boolean hasLevel(String level) {
        return shape.hasLevel(level);
    }

    /** The levels of which one can be decided next. */
    Set<String> open() {
        return now.stream()
                .flatMap(marking -> marking.tokens().stream())
                .map(Token::place)
                .filter(shape::hasLevel)
                .collect(Collectors.toSet());
    }

    /** Whether the level could be decided; if not, nothing happens. */
    boolean decide(String level, boolean approved) {
        return goOn(now.stream()
                .flatMap(marking -> marking.tokens().stream()
                        .filter(token -> token.place().equals(level))
                        .flatMap(token -> decided(marking, token, new Came(level, approved)))));
    }

    /** A level with several approvers may be open for others still. */
    private Stream<Marking> decided(Marking marking, Token token, Came came) {
        FlowNode level = shape.node(token.place());
        Stream<Marking> on = movement.leave(marking.without(token::equals), level, came).stream();
        return level instanceof UserTask task && task.getLoopCharacteristics() != null
                ? Stream.concat(Stream.of(marking), on)
                : on;
    }

    /** Whether there was a decision of the level that could be rolled back; if not, nothing happens. */
    boolean rollBack(String level) {
        return goOn(now.stream()
                .flatMap(marking -> marking.tokens().stream()
                        .filter(token -> level.equals(token.came().level()))
                        .filter(token -> movement.isWindow(token.place()))
                        .flatMap(
                                token -> movement
                                        .leave(marking.without(token::equals), shape.node(token.place()), Came.AT_FIRST)
                                        .stream())));
    }

    /** Requesters withdraw at any time. */
    boolean withdraw() {
        boolean goesOn = now.stream().anyMatch(marking -> !marking.tokens().isEmpty());
        return goesOn && goOn(Stream.of(Marking.NOTHING));
    }

    private boolean goOn(Stream<Marking> next) {
        Set<Marking> reached = next.collect(Collectors.toSet());
        if (reached.isEmpty()) {
            return false;
        }
        now = settle(reached);
        return true;
    }

    /** Everything that can become of it without anybody deciding. */
    private Set<Marking> settle(Set<Marking> reached) {
        Set<Marking> seen = new HashSet<>(reached);
        Set<Marking> settled = new HashSet<>();
        Deque<Marking> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Marking marking = open.remove();
            Set<Marking> next = unobserved.atOnce(marking);
            if (next.isEmpty()) {
                settled.add(marking);
                next = unobserved.perhaps(marking);
            }
            next.stream().filter(seen::add).forEach(open::add);
            if (seen.size() > MOST_MARKINGS) {
                throw new TooManyWays();
            }
        }
        return settled;
    }
}
