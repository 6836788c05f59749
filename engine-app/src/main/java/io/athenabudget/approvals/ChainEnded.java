package io.athenabudget.approvals;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The chain of a request has run to its end. */
final class ChainEnded extends Refusal {
    ChainEnded() {
        super(HttpStatus.CONFLICT, "already-final", "The request is final: its chain has ended.");
    }
}
