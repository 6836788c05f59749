package io.athenabudget.notification.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.delivery.MessageStatus;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.rest.NotFound;
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

    @PostMapping("/push")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued push(
            @RequestBody MessageInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return queue(Medium.PUSH, input, key);
    }

    @PostMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued email(
            @RequestBody MessageInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return queue(Medium.EMAIL, input, key);
    }

    @PostMapping("/sms")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Queued sms(
            @RequestBody MessageInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return queue(Medium.SMS, input, key);
    }

    /** Administrators come through the gateway with their token, services without one. */
    @GetMapping("/status/{id}")
    @PreAuthorize("isAnonymous() or hasRole('ADMIN')")
    MessageStatus status(@PathVariable UUID id) {
        return messages.status(id).orElseThrow(() -> new NotFound("message", id));
    }

    private Queued queue(Medium medium, MessageInput input, @Nullable String key) {
        return new Queued(sending.queue(medium, input, key).stream()
                .map(id -> new Queued.Item(id, URI.create("/api/v1/notify/status/" + id)))
                .toList());
    }
}
