package io.athenabudget.notification.callback;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The provider said this, but so long ago that somebody may be repeating it. */
public final class StaleCallback extends Refusal {
    public StaleCallback() {
        super(HttpStatus.FORBIDDEN, "stale-callback", "The time of this report is too long ago, or still to come.");
    }
}
