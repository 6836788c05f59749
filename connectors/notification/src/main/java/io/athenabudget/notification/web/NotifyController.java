package io.athenabudget.notification.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.delivery.MessageStatus;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What other services send by us, and what became of it. Sending is for services alone: the gateway has no way here, and the
 * certificate of the caller is all it takes.
 */
@RestController
@RequestMapping("/api/v1/notify")
@Refuses.Strangers
class NotifyController {
    private final Messages messages;
    private final Sending sending;

    NotifyController(Messages messages, Sending sending) {
        this.messages = messages;
        this.sending = sending;
    }

    /** What was queued: a push to a person is one message for each of their devices. */
    record Queued(List<Item> items) {
        record Item(UUID id, URI status) {}
    }

    @Operation(
            summary = "Send a push",
            description =
                    "To every device of a user, or to one push token. "
                            + "For other services, by their certificates; not through the gateway. The answer comes when it is queued.")
    @ApiResponse(
            responseCode = "202",
            description = "What was queued, and where its state is",
            useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @Refuses.Impossible
    @PostMapping("/push")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued push(
            @RequestBody MessageInput input,
            @Parameter(description = "sends once, however often the call is repeated with it")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key) {
        return queue(Medium.PUSH, input, key);
    }

    @Operation(
            summary = "Send an email",
            description =
                    "To a user or an address; `text` is required, `html` may come beside it. "
                            + "For other services, by their certificates; not through the gateway. The answer comes when it is queued.")
    @ApiResponse(
            responseCode = "202",
            description = "What was queued, and where its state is",
            useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @Refuses.Impossible
    @PostMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued email(
            @RequestBody MessageInput input,
            @Parameter(description = "sends once, however often the call is repeated with it")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key) {
        return queue(Medium.EMAIL, input, key);
    }

    @Operation(
            summary = "Send a text message",
            description =
                    "To a user or a phone number in E.164. "
                            + "For other services, by their certificates; not through the gateway. The answer comes when it is queued.")
    @ApiResponse(
            responseCode = "202",
            description = "What was queued, and where its state is",
            useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @Refuses.Impossible
    @PostMapping("/sms")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued sms(
            @RequestBody MessageInput input,
            @Parameter(description = "sends once, however often the call is repeated with it")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key) {
        return queue(Medium.SMS, input, key);
    }

    /** Administrators come through the gateway with their token, services without one. */
    @Operation(
            summary = "Show what became of a message",
            description = "Its state, attempts and history, without what it says.")
    @ApiResponse(responseCode = "200", description = "The state", useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @GetMapping("/status/{id}")
    @PreAuthorize("isAnonymous() or hasRole('ADMIN')")
    MessageStatus status(@Parameter(description = "of the message") @PathVariable UUID id) {
        return messages.status(id).orElseThrow(() -> new NotFound("message", id));
    }

    private Queued queue(Medium medium, MessageInput input, @Nullable String key) {
        return new Queued(sending.queue(medium, input, key).stream()
                .map(id -> new Queued.Item(id, URI.create("/api/v1/notify/status/" + id)))
                .toList());
    }
}
