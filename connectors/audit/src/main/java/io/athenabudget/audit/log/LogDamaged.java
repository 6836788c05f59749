package io.athenabudget.audit.log;

/** The stored log is not the one that was signed last. Nothing may be appended: it would sign what somebody altered. */
public final class LogDamaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    LogDamaged(String reason) {
        super("The audit log is damaged: " + reason);
    }
}
