package io.athenabudget.notification.callback;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing proves that the provider said this. */
public final class UnverifiedCallback extends Refusal {
    public UnverifiedCallback(String detail) {
        super(HttpStatus.FORBIDDEN, "unverified-callback", detail);
    }
}
