package io.athenabudget.insights.figures;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** There are no figures of people here. */
final class PeopleNotTold extends Refusal {
    PeopleNotTold() {
        super(
                HttpStatus.FORBIDDEN,
                "people-not-told",
                "Figures of single people are switched off. Ask about teams, or have them switched on"
                        + " (athena.insights.people) where your rules permit it.");
    }
}
