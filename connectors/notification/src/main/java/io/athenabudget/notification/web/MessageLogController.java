package io.athenabudget.notification.web;

import io.athenabudget.intake.DeadLetterReplay;
import io.athenabudget.notification.delivery.DeliveryState;
import io.athenabudget.notification.delivery.GivenUp;
import io.athenabudget.notification.delivery.MessageStatus;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what was sent and what became of it, and another try for what did not go out. */
@RestController
@RequestMapping("/api/v1/notify")
@Refuses.Strangers
class MessageLogController {
    private final Messages messages;
    private final DeadLetterReplay deadLetters;
    private final GivenUp givenUp;

    MessageLogController(Messages messages, DeadLetterReplay deadLetters, GivenUp givenUp) {
        this.messages = messages;
        this.deadLetters = deadLetters;
        this.givenUp = givenUp;
    }

    @Operation(
            summary = "List messages, newest first",
            description = "What was sent and what became of it, not what it said. Reading the list is recorded.")
    @ApiResponse(responseCode = "200", description = "One page of messages", useReturnTypeSchema = true)
    @Refuses.BadInput
    @GetMapping("/messages")
    @PreAuthorize("hasAnyRole('ADMIN', 'ANALYST')")
    Page<MessageStatus> messages(
            @Parameter(description = "messages to this user") @RequestParam(required = false) @Nullable UUID userId,
            @Parameter(description = "messages in this state") @RequestParam(required = false) @Nullable
                    DeliveryState state,
            @Parameter(description = "nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "messages of a page, at most 200 (50)") @RequestParam(required = false) @Nullable
                    Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        Instant before = after == null ? null : after.instant(0);
        UUID beforeId = after == null ? null : after.uuid(1);
        List<MessageStatus> rows = messages.page(userId, state, before, beforeId, size + 1);
        return Page.of(rows, size, last -> Cursor.of(last.createdAt(), last.id()));
    }

    /**
     * What became of what was waiting.
     *
     * @param taken events that could be taken now
     * @param stillDead events that still could not
     * @param requeued messages that were given up and are tried again
     */
    record Replayed(int taken, int stillDead, int requeued) {}

    @Operation(
            summary = "Try again what did not go out",
            description =
                    "Takes the events again that could not be told, and sends the messages again that were given up.")
    @ApiResponse(responseCode = "200", description = "What became of them", useReturnTypeSchema = true)
    @PostMapping("/dead-letters/replay")
    @PreAuthorize("hasRole('ADMIN')")
    Replayed replay() {
        DeadLetterReplay.Outcome events = deadLetters.replay();
        return new Replayed(events.taken(), events.stillDead(), givenUp.replay());
    }
}
