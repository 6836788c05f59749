package io.athenabudget.notification.outbox.web;

import io.athenabudget.notification.channel.Medium;
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
