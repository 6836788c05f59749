package io.athenabudget.audit.web;

import io.athenabudget.intake.DeadLetterReplay;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: events that could not be recorded. Replaying twice does no harm. */
@RestController
@RequestMapping("/api/v1/audit/dead-letters")
@PreAuthorize("hasRole('ADMIN')")
class DeadLetterController {
    private final DeadLetterReplay replay;

    DeadLetterController(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @PostMapping("/replay")
    DeadLetterReplay.Outcome replay() {
        return replay.replay();
    }
}
