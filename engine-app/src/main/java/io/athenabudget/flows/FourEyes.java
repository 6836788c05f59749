package io.athenabudget.flows;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Whoever made the last change of a draft cannot publish it. */
public final class FourEyes extends Refusal {
    FourEyes() {
        super(
                HttpStatus.FORBIDDEN,
                "four-eyes",
                "You made the last change of this draft. Another administrator has to look at it and publish it.");
    }
}
