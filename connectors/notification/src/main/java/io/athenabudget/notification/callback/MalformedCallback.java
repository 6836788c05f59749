package io.athenabudget.notification.callback;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** No report of the provider looks like this. */
public final class MalformedCallback extends Refusal {
    public MalformedCallback(String detail) {
        super(HttpStatus.BAD_REQUEST, "malformed-callback", detail);
    }
}
