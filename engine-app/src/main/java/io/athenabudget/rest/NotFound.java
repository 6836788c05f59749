package io.athenabudget.rest;

import org.springframework.http.HttpStatus;

/** There is no such thing, or none that the caller may know of. */
public final class NotFound extends Refusal {
    public NotFound(String what, Object id) {
        super(HttpStatus.NOT_FOUND, "not-found", "There is no " + what + " " + id + " that you can see.");
    }
}
