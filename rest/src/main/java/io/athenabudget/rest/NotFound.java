package io.athenabudget.rest;

import org.springframework.http.HttpStatus;

/** There is no such thing, or none that the caller may know of. */
public final class NotFound extends Refusal {
    private final boolean concealing;

    public NotFound(String what, Object id) {
        this(what, id, false);
    }

    private NotFound(String what, Object id, boolean concealing) {
        super(HttpStatus.NOT_FOUND, "not-found", "There is no " + what + " " + id + " that you can see.");
        this.concealing = concealing;
    }

    /** It exists, but not for this caller, who is answered as if it did not. */
    public static NotFound concealing(String what, Object id) {
        return new NotFound(what, id, true);
    }

    boolean isConcealing() {
        return concealing;
    }
}
