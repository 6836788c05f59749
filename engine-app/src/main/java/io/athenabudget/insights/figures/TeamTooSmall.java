package io.athenabudget.insights.figures;

import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The figures of so few would be those of a person. */
final class TeamTooSmall extends Refusal {
    TeamTooSmall() {
        super(
                HttpStatus.FORBIDDEN,
                "team-too-small",
                "So few people have decided for this team that its figures would be those of a person. They are told"
                        + " together with those of other small teams: ask for the team SMALL, or widen what you ask about.");
    }
}
