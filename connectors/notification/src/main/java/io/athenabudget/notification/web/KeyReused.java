package io.athenabudget.notification.web;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The idempotency key belongs to another message. */
final class KeyReused extends Refusal {
    private static final long serialVersionUID = 1;

    KeyReused() {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "idempotency-key-reused",
                "This Idempotency-Key was sent with another message before. Use a new key for each message.");
    }
}
