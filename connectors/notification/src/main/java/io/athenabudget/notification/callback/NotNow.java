package io.athenabudget.notification.callback;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Whether the provider said this cannot be found out at the moment; it will say it again. */
public final class NotNow extends Refusal {
    public NotNow(String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "not-now", detail);
    }
}
