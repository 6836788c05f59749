package io.athenabudget.flows.migration;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** Two migrations at a time would move each other's requests. */
final class UnderWay extends Refusal {
    UnderWay() {
        super(
                HttpStatus.CONFLICT,
                "migration-under-way",
                "Another migration has not ended yet. Wait for it, or cancel it: what it has moved stays moved.");
    }
}
