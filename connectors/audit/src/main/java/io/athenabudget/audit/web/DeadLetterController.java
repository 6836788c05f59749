package io.athenabudget.audit.web;

import io.athenabudget.intake.DeadLetterReplay;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: events that could not be recorded. Replaying twice does no harm. */
@RestController
@RequestMapping("/api/v1/audit/dead-letters")
@PreAuthorize("hasRole('ADMIN')")
@Refuses.Strangers
class DeadLetterController {
    private final DeadLetterReplay replay;

    DeadLetterController(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @Operation(
            summary = "Take the dead letters again",
            description = "For when what was wrong has been mended. What still cannot be recorded stays among them; "
                    + "replaying twice does no harm.")
    @ApiResponse(
            responseCode = "200",
            description = "How many could be recorded now, and how many still could not",
            useReturnTypeSchema = true)
    @PostMapping("/replay")
    DeadLetterReplay.Outcome replay() {
        return replay.replay();
    }
}
