package io.athenabudget.flows.checks;

/** How often a node happens each time a request comes to it. */
final class Repeats {
    /** So many people may be asked at one step. */
    static final int MOST_INSTANCES = 20;

    private Repeats() {}

    /** 1, or the number of instances of a step, or how often a timer repeats; what cannot be read counts as 1. */
    static int of(FlowNode node) {
        try {
            String cardinality = node.textIn("bpmn:multiInstanceLoopCharacteristics", "bpmn:loopCardinality");
            if (cardinality != null) {
                return instances(cardinality);
            }
            String cycle = node.textIn("bpmn:timerEventDefinition", "bpmn:timeCycle");
            return cycle == null ? 1 : Durations.parseCycle(cycle);
        } catch (NotAllowed e) {
            // Said where all expressions are looked at.
            return 1;
        }
    }

    static int instances(String cardinality) throws NotAllowed {
        if (!cardinality.matches("[1-9]\\d?") || Integer.parseInt(cardinality) > MOST_INSTANCES) {
            throw new NotAllowed("is not a number from 1 to " + MOST_INSTANCES);
        }
        return Integer.parseInt(cardinality);
    }
}
