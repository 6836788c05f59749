package io.athenabudget.flows.checks;

public enum Severity {
    /** The draft cannot be published. */
    ERROR,
    /** Somebody should look at it before publishing. */
    WARNING,
    /** Worth knowing. */
    INFO
}
