package io.athenabudget.bench;

/** One request from its submission through the approvals of all three levels, as one worker drives it. */
@FunctionalInterface
interface Cycle {
    int LEVELS = 3;

    /**
     * @param decisions gets the time of each decision alone
     * @throws IllegalStateException when a call is refused
     */
    void run(Latencies decisions);
}
