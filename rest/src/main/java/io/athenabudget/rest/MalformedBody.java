package io.athenabudget.rest;

import org.springframework.http.HttpStatus;

/** The body is not JSON, or not the JSON this call takes. */
final class MalformedBody extends Refusal {
    MalformedBody(String detail) {
        super(HttpStatus.BAD_REQUEST, "malformed-body", detail);
    }
}
