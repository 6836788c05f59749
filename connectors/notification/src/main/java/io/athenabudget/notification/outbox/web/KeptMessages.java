package io.athenabudget.notification.outbox.web;

import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.outbox.LocalOutbox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The messages that went to the outbox: the queue itself keeps them. */
@Component
class KeptMessages {
    static final int MOST = 100;

    private final Messages messages;

    KeptMessages(Messages messages) {
        this.messages = messages;
    }

    List<KeptMessage> newest(@Nullable String to) {
        return messages.handedTo(LocalOutbox.PROVIDER, Objects.requireNonNullElse(to, ""), MOST).stream()
                .map(KeptMessage::of)
                .toList();
    }

    Optional<KeptMessage> find(UUID id) {
        return messages.handedTo(LocalOutbox.PROVIDER, id).map(KeptMessage::of);
    }
}
