package io.athenabudget.flows.checks;

/** A file that nothing can be said about except why. */
final class Unreadable extends Exception {
    private final String rule;

    Unreadable(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    Finding finding() {
        return new Finding(Severity.ERROR, null, rule, String.valueOf(getMessage()));
    }
}
