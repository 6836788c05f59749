package io.athenabudget.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.delivery.MessageStatus;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.delivery.NewMessage;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Directory directory;

    NotifyController(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
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
        input.check(medium);
        List<NewMessage> added = new ArrayList<>();
        if (input.address() != null) {
            added.add(new NewMessage(message(medium, input, input.address(), key), null, null));
        } else {
            UUID userId = input.requiredUserId();
            Recipient reader = directory
                    .recipient(userId)
                    .filter(Recipient::active)
                    .orElseThrow(() -> new NotFound("active user", userId));
            switch (medium) {
                case PUSH ->
                    reader.devices()
                            .forEach(device -> added.add(new NewMessage(
                                    message(medium, input, device.pushToken(), key), reader.id(), device.id())));
                case EMAIL -> added.add(to(reader, medium, input, reader.email(), key));
                case SMS -> added.add(to(reader, medium, input, reader.phone(), key));
            }
            if (added.isEmpty()) {
                throw new NoAddress(medium);
            }
        }
        added.forEach(this::queue);
        return new Queued(added.stream()
                .map(it -> it.message().id())
                .map(id -> new Queued.Item(id, URI.create("/api/v1/notify/status/" + id)))
                .toList());
    }

    private void queue(NewMessage added) {
        messages.queue(added);
        if (!messages.isAsQueued(added.message())) {
            throw new KeyReused();
        }
    }

    private static NewMessage to(
            Recipient reader, Medium medium, MessageInput input, @Nullable String address, @Nullable String key) {
        if (address == null || address.isBlank()) {
            throw new NoAddress(medium);
        }
        return new NewMessage(message(medium, input, address, key), reader.id(), null);
    }

    private static Message message(Medium medium, MessageInput input, String address, @Nullable String key) {
        UUID id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((medium + "/" + key + "/" + address).getBytes(UTF_8));
        return new Message(
                id,
                medium,
                address,
                input.language() == null ? Locale.ENGLISH.toLanguageTag() : input.language(),
                input.subject(),
                input.requiredText(),
                input.html(),
                input.link(),
                input.data() == null ? Map.of() : input.data());
    }
}
