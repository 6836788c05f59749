package io.athenabudget.catalog;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Something else has this code, or this place in the matrix. */
public final class CodeTaken extends Refusal {
    CodeTaken(String detail) {
        super(HttpStatus.CONFLICT, "code-taken", detail);
    }
}
