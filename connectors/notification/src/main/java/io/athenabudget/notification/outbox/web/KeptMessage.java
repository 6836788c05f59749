package io.athenabudget.notification.outbox.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.delivery.HandedOver;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the page shows it. */
record KeptMessage(
        UUID id,
        Medium medium,
        String address,
        String language,
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable String link,
        String state,
        String at) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    static KeptMessage of(HandedOver handedOver) {
        Message message = handedOver.message();
        URI link = message.link();
        return new KeptMessage(
                message.id(),
                message.medium(),
                message.address(),
                message.language(),
                message.subject(),
                message.text(),
                message.html(),
                link == null ? null : link.toString(),
                handedOver.state().name(),
                TIME.format(handedOver.createdAt().atZone(ZoneId.systemDefault())));
    }

    /** What stands in the list. */
    public String line() {
        return subject == null ? text : subject;
    }

    public boolean hasHtml() {
        return html != null;
    }

    public String direction() {
        return language.startsWith("ar") ? "rtl" : "ltr";
    }
}
