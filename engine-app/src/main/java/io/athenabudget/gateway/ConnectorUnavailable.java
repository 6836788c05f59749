package io.athenabudget.gateway;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The service behind a route is not there, or not now. */
final class ConnectorUnavailable extends Refusal {
    private static final long serialVersionUID = 1;

    ConnectorUnavailable() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "connector-unavailable",
                "The service that answers this call cannot be reached. Nothing is lost; try again in a minute.");
    }
}
