package io.athenabudget.flows.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a request can move through a flow. Each node is two points, where it is entered and where it is left, because a
 * request may wait in between or, in a subprocess, go a long way.
 */
final class Ways {
    /** What it takes to go a way. */
    enum Pace {
        /** Nothing: the engine does it at once. */
        INSTANT,
        /** Another system, which may answer in the same second or never. */
        ELSEWHERE,
        /** Time. */
        TIMED,
        /** Somebody. */
        HUMAN
    }

    /** @param flow the arrow that it is; null for a way without one */
    record Way(int from, int to, Pace pace, @Nullable SequenceFlow flow) {}

    private final FlowModel model;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<FlowNode> nodes;
    private final Map<FlowNode, List<FlowNode>> catchers = new HashMap<>();
    private final Map<FlowNode, List<FlowNode>> throwers = new HashMap<>();
    private final List<List<Way>> ways = new ArrayList<>();
    private final List<List<Way>> back = new ArrayList<>();

    private Ways(FlowModel model) {
        this.model = model;
        this.nodes = List.copyOf(model.nodes().values());
        for (FlowNode node : nodes) {
            numbers.put(node.id(), numbers.size());
        }
        for (int i = 0; i < 2 * nodes.size(); i++) {
            ways.add(new ArrayList<>());
            back.add(new ArrayList<>());
        }
        for (FlowNode node : nodes) {
            catchers.put(node, findCatchersOf(node));
            catchersOf(node)
                    .forEach(boundary -> throwers.computeIfAbsent(boundary, key -> new ArrayList<>())
                            .add(node));
        }
        nodes.forEach(this::through);
        nodes.stream().filter(node -> node.is("boundaryEvent")).forEach(this::interrupting);
        model.flows().forEach(flow -> add(left(flow.source()), entered(flow.target()), Pace.INSTANT, flow));
    }

    static Ways of(FlowModel model) {
        return new Ways(model);
    }

    private void through(FlowNode node) {
        if (node.is("subProcess")) {
            node.content().stream()
                    .filter(inner -> inner.is("startEvent"))
                    .forEach(start -> add(entered(node), entered(start), Pace.INSTANT, null));
            node.content().stream()
                    .filter(inner -> inner.is("endEvent") && !endsScope(inner))
                    .forEach(end -> add(left(end), left(node), Pace.INSTANT, null));
        } else {
            add(entered(node), left(node), paceOf(node), null);
        }
    }

    /** Whether an escalation leaves the subprocess by another way than its end. */
    private boolean endsScope(FlowNode end) {
        return !catchersOf(end).isEmpty();
    }

    private static Pace paceOf(FlowNode node) {
        if (node.is("userTask", "receiveTask")) {
            return Pace.HUMAN;
        }
        if (node.isExternalTask()) {
            return Pace.ELSEWHERE;
        }
        boolean timer = node.is("intermediateCatchEvent") && node.event().equals("timer");
        return timer ? Pace.TIMED : node.isEventSubProcess() ? Pace.HUMAN : Pace.INSTANT;
    }

    private void interrupting(FlowNode boundary) {
        FlowNode host = Objects.requireNonNull(boundary.host());
        switch (boundary.event()) {
            case "timer" -> add(entered(host), entered(boundary), Pace.TIMED, null);
            case "message" -> add(entered(host), entered(boundary), Pace.HUMAN, null);
            // The condition may hold from the beginning.
            case "conditional" -> add(entered(host), entered(boundary), Pace.INSTANT, null);
            default ->
                throwers.getOrDefault(boundary, List.of())
                        .forEach(thrower -> add(left(thrower), entered(boundary), Pace.INSTANT, null));
        }
    }

    /** The boundary events of the nearest subprocess around that take what a node throws. */
    List<FlowNode> catchersOf(FlowNode thrower) {
        return catchers.getOrDefault(thrower, List.of());
    }

    private List<FlowNode> findCatchersOf(FlowNode thrower) {
        if (!thrower.is("endEvent", "intermediateThrowEvent")
                || !thrower.event().equals("escalation")) {
            return List.of();
        }
        String code = model.escalationOf(thrower);
        for (FlowNode scope = thrower.scope(); scope != null; scope = scope.scope()) {
            List<FlowNode> catchers = scope.boundaries().stream()
                    .filter(boundary -> boundary.isBoundary("escalation"))
                    .filter(boundary ->
                            model.escalationOf(boundary) == null || Objects.equals(model.escalationOf(boundary), code))
                    .toList();
            if (!catchers.isEmpty()) {
                return catchers;
            }
        }
        return List.of();
    }

    private void add(int from, int to, Pace pace, @Nullable SequenceFlow flow) {
        Way way = new Way(from, to, pace, flow);
        ways.get(from).add(way);
        back.get(to).add(way);
    }

    int entered(FlowNode node) {
        return 2 * Objects.requireNonNull(numbers.get(node.id()));
    }

    int left(FlowNode node) {
        return entered(node) + 1;
    }

    FlowNode nodeAt(int point) {
        return nodes.get(point / 2);
    }

    int points() {
        return ways.size();
    }

    List<Way> from(int point) {
        return ways.get(point);
    }

    /** All points that can be reached, those at which it begins included. */
    BitSet reached(Collection<Integer> starts, Predicate<Way> by) {
        return search(starts, by, ways, true);
    }

    /** All points from which one of the ends can be reached, the ends included. */
    BitSet reaching(Collection<Integer> ends, Predicate<Way> by) {
        return search(ends, by, back, false);
    }

    /** All points after at least one step. */
    BitSet after(int start, Predicate<Way> by) {
        return reached(ways.get(start).stream().filter(by).map(Way::to).toList(), by);
    }

    private static BitSet search(
            Collection<Integer> starts, Predicate<Way> by, List<List<Way>> ways, boolean forwards) {
        BitSet seen = new BitSet(ways.size());
        Deque<Integer> open = new ArrayDeque<>(starts);
        starts.forEach(seen::set);
        while (!open.isEmpty()) {
            for (Way way : ways.get(open.remove())) {
                int next = forwards ? way.to() : way.from();
                if (by.test(way) && !seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return seen;
    }

    static boolean anyWay(Way way) {
        return true;
    }

    static boolean atOnce(Way way) {
        return way.pace() == Pace.INSTANT;
    }

    /** Nothing holds it up for sure: no person, no timer. */
    static boolean unhindered(Way way) {
        return way.pace() == Pace.INSTANT || way.pace() == Pace.ELSEWHERE;
    }

    static boolean withoutAnybody(Way way) {
        return way.pace() != Pace.HUMAN;
    }
}
