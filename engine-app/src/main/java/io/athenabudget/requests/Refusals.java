package io.athenabudget.requests;

import io.athenabudget.rest.Refusal;
import java.util.UUID;
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

    /** The store of the content does not answer, or refuses us. That passes, so the caller may try again. */
    static final class StorageUnavailable extends Refusal {
        private static final String SECONDS = "30";

        StorageUnavailable() {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "storage-unavailable",
                    "The storage of attachments does not answer. Nothing was changed: try again in a moment, and tell"
                            + " the operator if it stays.");
            getHeaders().set("Retry-After", SECONDS);
        }
    }

    /** The content is gone or is not what was attached. Trying again does not help, and it is not handed out. */
    static final class AttachmentDamaged extends Refusal {
        AttachmentDamaged(UUID id) {
            super(
                    HttpStatus.BAD_GATEWAY,
                    "attachment-damaged",
                    "The stored file is missing or is no longer what was attached. Tell the operator: attachment " + id
                            + " has to be restored from a backup.");
        }
    }
}
