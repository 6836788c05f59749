package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_DECISION_ID;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Each decision can be taken back, for a time, and then the level is open again. */
final class WindowCheck {
    private final FlowModel model;
    private final Ways ways;
    private final Findings findings;

    WindowCheck(FlowModel model, Ways ways, Findings findings) {
        this.model = model;
        this.ways = ways;
        this.findings = findings;
    }

    void check() {
        BitSet opensWindow = opensWindow();
        model.all("userTask")
                .filter(step -> !opensWindow.get(ways.left(step)))
                .forEach(step -> findings.error(
                        step.xml(),
                        "decision-without-window",
                        "A decision of " + step.label() + " cannot be rolled back on every way that leads on: draw a"
                                + " receive task for the message Rollback on each"));
        for (FlowNode window : model.windows()) {
            checkTimer(window);
            checkDecision(window);
            checkWayBack(window);
        }
    }

    /** The points from which a window certainly opens, and at once. */
    private BitSet opensWindow() {
        BitSet opens = new BitSet(ways.points());
        model.windows().forEach(window -> opens.set(ways.entered(window)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int point = 0; point < ways.points(); point++) {
                if (!opens.get(point) && opensFrom(point, opens)) {
                    opens.set(point);
                    changed = true;
                }
            }
        }
        return opens;
    }

    private boolean opensFrom(int point, BitSet opens) {
        List<Integer> next = ways.from(point).stream()
                .filter(Ways::atOnce)
                .map(Ways.Way::to)
                .filter(to -> !ways.nodeAt(to).is("boundaryEvent")
                        || ways.nodeAt(point).event().equals("escalation"))
                .toList();
        boolean chooses = ways.nodeAt(point).is("exclusiveGateway") && point == ways.left(ways.nodeAt(point));
        return !next.isEmpty()
                && (chooses ? next.stream().allMatch(opens::get) : next.stream().anyMatch(opens::get));
    }

    private void checkTimer(FlowNode window) {
        List<FlowNode> boundaries = window.boundaries();
        String duration = boundaries.size() == 1
                        && boundaries.get(0).isBoundary("timer")
                        && boundaries.get(0).interrupts()
                ? boundaries.get(0).textIn("bpmn:timerEventDefinition", "bpmn:timeDuration")
                : null;
        if (duration == null) {
            findings.error(
                    window.xml(),
                    "window-without-timer",
                    window.label() + " would never close: attach one interrupting timer to it, and nothing else");
            return;
        }
        try {
            Objects.requireNonNull(Durations.parse(duration, Durations.LONGEST_WINDOW));
        } catch (NotAllowed e) {
            findings.error(
                    boundaries.get(0).xml(),
                    "duration-not-allowed",
                    boundaries.get(0).label() + " closes a window after " + Findings.quote(duration) + ", which "
                            + e.why() + ": correct it");
        }
    }

    private void checkDecision(FlowNode window) {
        if (window.parameters("inputParameter").stream()
                .noneMatch(parameter -> VARIABLE_DECISION_ID.equals(parameter.get("name")))) {
            findings.error(
                    window.xml(),
                    "window-without-decision",
                    window.label() + " does not say which decision it is about: give it the input parameter "
                            + VARIABLE_DECISION_ID + " with the value " + FlowVariables.DECISION_ID);
        }
    }

    private void checkWayBack(FlowNode window) {
        List<FlowNode> levels = model.all("userTask")
                .filter(step -> ways.after(ways.left(step), Ways::atOnce).get(ways.entered(window)))
                .toList();
        if (levels.isEmpty()) {
            findings.error(
                    window.xml(),
                    "window-without-decision",
                    window.label() + " opens after no decision: draw it directly behind an approval, or remove it");
            return;
        }
        BitSet back = ways.after(ways.left(window), Ways::atOnce);
        if (levels.stream().noneMatch(level -> back.get(ways.entered(level)))) {
            findings.error(
                    window.xml(),
                    "rollback-leads-elsewhere",
                    "A rollback at " + window.label() + " does not lead back to "
                            + levels.get(0).label() + ": draw the way back to it");
        }
    }
}
