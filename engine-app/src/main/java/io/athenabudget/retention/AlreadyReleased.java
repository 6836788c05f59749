package io.athenabudget.retention;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

final class AlreadyReleased extends Refusal {
    AlreadyReleased(String name) {
        super(
                HttpStatus.CONFLICT,
                "hold-released",
                "The legal hold " + name + " has been released already. Place another one to hold again.");
    }
}
