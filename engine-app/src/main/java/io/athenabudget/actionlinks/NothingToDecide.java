package io.athenabudget.actionlinks;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** A link would lead nowhere. */
final class NothingToDecide extends Refusal {
    NothingToDecide() {
        super(
                HttpStatus.CONFLICT,
                "nothing-to-decide",
                "This approval is not open, or not this user's to decide: send the message without links.");
    }
}
