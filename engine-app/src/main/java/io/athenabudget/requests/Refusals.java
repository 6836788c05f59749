package io.athenabudget.requests;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Why a requester's wish is refused. */
final class Refusals {
    private Refusals() {}

    /** The id was chosen for another request before. */
    static final class IdTaken extends Refusal {
        IdTaken() {
            super(
                    HttpStatus.CONFLICT,
                    "id-taken",
                    "This id belongs to a request with other content. A submitted request never changes: choose a new"
                            + " id, and name the old request in replacesId.");
        }
    }

    /** Nothing about the outcome can change any more. */
    static final class AlreadyFinal extends Refusal {
        AlreadyFinal(RequestView current) {
            super(
                    HttpStatus.CONFLICT,
                    "already-final",
                    "The request is final (" + current.status() + ") and cannot be withdrawn any more.");
            with("current", current);
        }
    }

    /** The file cannot be attached. */
    static final class UnacceptableAttachment extends Refusal {
        UnacceptableAttachment(HttpStatus status, String detail) {
            super(status, "unacceptable-attachment", detail);
        }
    }
}
