package io.athenabudget.flows.checks;

/** An expression says something that a flow may not say; the message ends a sentence about it. */
final class NotAllowed extends Exception {
    NotAllowed(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
