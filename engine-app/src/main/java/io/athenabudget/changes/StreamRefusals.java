package io.athenabudget.changes;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why no stream is opened. */
final class StreamRefusals {
    private StreamRefusals() {}

    /** One user has as many as one may have. */
    static final class TooManyStreams extends Refusal {
        TooManyStreams(int most) {
            super(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-streams",
                    "You follow changes in " + most + " places already. Close one of them first.");
            getHeaders().set(HttpHeaders.RETRY_AFTER, "30");
        }
    }

    /** This instance has as many as it can take, or is about to stop. */
    static final class NoMoreStreams extends Refusal {
        NoMoreStreams() {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "no-more-streams",
                    "No further stream can be opened here now. Try again in a moment; everything else works.");
            getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        }
    }
}
