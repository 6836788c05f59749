package io.athenabudget.flows.rehearsal;

import java.util.Arrays;
import java.util.List;

/** What a rehearsal supposes. Results are kept, so that a name never comes to mean something else. */
enum Assumption {
    /**
     * A level that decided a request in reality decides it in the rehearsal as well: the same person, the same way, after
     * the same time. These decisions are measured; all others are assumed.
     */
    SAME_DECISION,
    /**
     * A level that did not decide a request in reality approves it, after as long as a decision at this level in this
     * region took, picked at random from the period (of this level anywhere, or of all levels, where there are fewer than
     * 20).
     */
    APPROVED_AFTER_A_USUAL_TIME,
    /**
     * It is decided by somebody who is assigned to the level today, other than the requester and those who decided another
     * level of the request; deputies are not counted.
     */
    DECIDED_BY_WHOEVER_IS_ASSIGNED,
    /** The routing table is asked with the amount in the base currency at the rate of that day. */
    RATE_OF_THAT_DAY,
    /** Decisions that were rolled back count as waiting time of their level; questions and rollbacks are not rehearsed. */
    ROLLED_BACK_IS_WAITING,
    /** Another system does its work at once: no worker takes part. */
    OTHER_SYSTEMS_AT_ONCE,
    /** Requests of the period that are not decided yet, or were withdrawn, are left out. */
    UNDECIDED_LEFT_OUT;

    static List<String> all() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
