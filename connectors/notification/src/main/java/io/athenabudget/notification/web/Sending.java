package io.athenabudget.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.delivery.NewMessage;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.rest.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queues what a service wants to be sent, by whichever medium: to an address, or to each that reaches a user. */
@Component
class Sending {
    private final Messages messages;
    private final Directory directory;

    Sending(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    /**
     * @param key by which the same message is queued once, however often it is sent
     * @return the ids of the messages
     */
    List<UUID> queue(Medium medium, MessageInput input, @Nullable String key) {
        input.check(medium);
        List<NewMessage> added = input.address() == null
                ? toUser(medium, input, key)
                : List.of(new NewMessage(message(medium, input, input.address(), platformOf(medium), key), null, null));
        added.forEach(this::queue);
        return added.stream().map(it -> it.message().id()).toList();
    }

    /** Whoever names a push token alone has it from FCM. */
    private static @Nullable Platform platformOf(Medium medium) {
        return medium == Medium.PUSH ? Platform.ANDROID : null;
    }

    private List<NewMessage> toUser(Medium medium, MessageInput input, @Nullable String key) {
        UUID userId = input.requiredUserId();
        Recipient reader = directory
                .recipient(userId)
                .filter(Recipient::active)
                .orElseThrow(() -> new NotFound("active user", userId));
        List<Recipient.Address> addresses = reader.addresses(medium);
        if (addresses.isEmpty()) {
            throw new NoAddress(medium);
        }
        return addresses.stream()
                .map(address -> new NewMessage(
                        message(medium, input, address.text(), address.platform(), key), reader.id(), address.device()))
                .toList();
    }

    private void queue(NewMessage added) {
        messages.queue(added);
        if (!messages.isAsQueued(added.message())) {
            throw new KeyReused();
        }
    }

    private static Message message(
            Medium medium, MessageInput input, String address, @Nullable Platform platform, @Nullable String key) {
        UUID id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((medium + "/" + key + "/" + address).getBytes(UTF_8));
        return new Message(
                id,
                medium,
                platform,
                address,
                input.language() == null ? Locale.ENGLISH.toLanguageTag() : input.language(),
                input.subject(),
                input.requiredText(),
                input.html(),
                input.link(),
                input.data() == null ? Map.of() : input.data());
    }
}
