package io.athenabudget.flows.checks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Nothing goes round at once for ever, and nothing multiplies without somebody who decides. */
final class LoopCheck {
    /** So many branches of one request may become open by one decision. */
    private static final double MOST_BRANCHES = 100;

    private final FlowModel model;
    private final Ways ways;
    private final Findings findings;

    LoopCheck(FlowModel model, Ways ways, Findings findings) {
        this.model = model;
        this.ways = ways;
        this.findings = findings;
    }

    void check() {
        boolean loop = false;
        for (FlowNode node : model.nodes().values()) {
            // A worker that always answers at once would keep a loop going as fast as the engine itself.
            if (ways.after(ways.entered(node), Ways::unhindered).get(ways.entered(node))) {
                loop = true;
                findings.error(
                        node.xml(),
                        "loop-without-wait",
                        node.label() + " leads back to itself without anybody deciding and without time passing: put an"
                                + " approval or a timer into the loop");
            } else if (multiplies(node)) {
                BitSet after = ways.after(
                        node.is("boundaryEvent") ? ways.entered(node) : ways.left(node), Ways::withoutAnybody);
                if (after.get(ways.entered(node))) {
                    loop = true;
                    findings.error(
                            node.xml(),
                            "loop-multiplies",
                            node.label()
                                    + " opens more branches each time its loop goes round: let the branch that goes"
                                    + " on leave the loop");
                }
            }
        }
        if (!loop) {
            checkBranches();
        }
    }

    private static boolean multiplies(FlowNode node) {
        return (node.is("parallelGateway", "inclusiveGateway")
                        && node.outgoing().size() > 1)
                || (node.is("boundaryEvent") && !node.interrupts());
    }

    private void checkBranches() {
        double[] branches = new double[ways.points()];
        Arrays.fill(branches, 1);
        boolean changed = true;
        for (int round = 0; changed && round < ways.points(); round++) {
            changed = false;
            for (int point = ways.points() - 1; point >= 0; point--) {
                double now = Math.min(branchesFrom(point, branches), 10 * MOST_BRANCHES);
                changed |= now != branches[point];
                branches[point] = now;
            }
        }
        for (FlowNode node : model.nodes().values()) {
            if (branches[ways.entered(node)] > MOST_BRANCHES || branches[ways.left(node)] > MOST_BRANCHES) {
                findings.error(
                        node.xml(),
                        "too-many-branches",
                        String.format(
                                Locale.ROOT,
                                "%s can open more than %.0f branches of one request at once: join branches before they"
                                        + " fork again",
                                node.label(),
                                MOST_BRANCHES));
                return;
            }
        }
    }

    /** An upper bound: exclusive ways count as their widest, parallel ones as all together. */
    private double branchesFrom(int point, double[] branches) {
        FlowNode node = ways.nodeAt(point);
        boolean entered = point == ways.entered(node);
        if (entered && node.is("subProcess")) {
            double inside = node.content().stream()
                    .filter(inner -> inner.is("startEvent"))
                    .mapToDouble(start -> branches[ways.entered(start)])
                    .sum();
            return besides(node, Math.max(inside + branches[ways.left(node)], 1), branches);
        }
        List<Ways.Way> on = ways.from(point).stream()
                .filter(Ways::withoutAnybody)
                .filter(way -> !ways.nodeAt(way.to()).is("boundaryEvent")
                        || ways.nodeAt(way.from()).event().equals("escalation"))
                .filter(way -> !(way.flow() == null && ways.nodeAt(way.to()).is("subProcess")))
                .toList();
        boolean all = !entered && node.is("parallelGateway", "inclusiveGateway");
        double through = all
                ? on.stream().mapToDouble(way -> share(way, branches)).sum()
                : on.stream().mapToDouble(way -> share(way, branches)).max().orElse(1);
        return entered ? besides(node, Math.max(through, 1) * Repeats.of(node), branches) : Math.max(through, 1);
    }

    /** A parallel gateway takes one branch from each arrow to let one go on. */
    private double share(Ways.Way way, double[] branches) {
        FlowNode target = ways.nodeAt(way.to());
        boolean joins = way.flow() != null && target.is("parallelGateway");
        return branches[way.to()] / (joins ? Math.max(1, target.incoming().size()) : 1);
    }

    /** What the boundary events of a node open, beside it or instead of it. */
    private double besides(FlowNode host, double inside, double[] branches) {
        double beside = 0;
        double instead = 0;
        for (FlowNode boundary : host.boundaries()) {
            double branch = branches[ways.entered(boundary)];
            if (boundary.interrupts()) {
                instead = Math.max(instead, branch);
            } else if (!boundary.isBoundary("message")) {
                beside += branch * Repeats.of(boundary);
            }
        }
        return Math.max(inside, instead) + beside;
    }
}
