package io.athenabudget.notification.web;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service wants to be sent, to a user or to an address. */
record MessageInput(
        @Nullable UUID userId,
        @Nullable String address,
        @Nullable String language,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable URI link,
        @Nullable Map<String, String> data) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SMS = 1_600;
    private static final int LONGEST_HTML = 200_000;

    void check(Medium medium) {
        List<InvalidField> invalid = new ArrayList<>();
        if ((userId == null) == (address == null)) {
            invalid.add(new InvalidField("/userId", "name either a user or an address"));
        }
        if (address != null && !isAddress(medium, address)) {
            invalid.add(new InvalidField("/address", expected(medium)));
        }
        int longest = medium == Medium.SMS ? LONGEST_SMS : LONGEST_TEXT;
        if (text == null || text.isBlank() || text.length() > longest) {
            invalid.add(new InvalidField("/text", "must have between 1 and " + longest + " characters"));
        }
        boolean needsSubject = medium != Medium.SMS;
        if (needsSubject
                && (subject == null
                        || subject.isBlank()
                        || subject.length() > LONGEST_SUBJECT
                        || CONTROL.matcher(subject).matches())) {
            invalid.add(new InvalidField("/subject", "must be one line of 1 to " + LONGEST_SUBJECT + " characters"));
        }
        if (html != null && (medium != Medium.EMAIL || html.length() > LONGEST_HTML)) {
            invalid.add(new InvalidField("/html", "only a mail has it, of at most " + LONGEST_HTML + " characters"));
        }
        if (link != null && !isWeb(link)) {
            invalid.add(new InvalidField("/link", "must begin with https:// or http://"));
        }
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
    }

    UUID requiredUserId() {
        return Objects.requireNonNull(userId, "checked before");
    }

    String requiredText() {
        return Objects.requireNonNull(text, "checked before");
    }

    private static boolean isAddress(Medium medium, String address) {
        return switch (medium) {
            case PUSH -> !address.isBlank() && address.length() <= 4096;
            case EMAIL -> address.length() <= 254 && MAIL.matcher(address).matches();
            case SMS -> PHONE.matcher(address).matches();
        };
    }

    private static String expected(Medium medium) {
        return switch (medium) {
            case PUSH -> "must be a device's push token";
            case EMAIL -> "must be an email address";
            case SMS -> "must be a phone number in E.164, such as +34600000000";
        };
    }

    private static boolean isWeb(URI link) {
        return "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
    }
}
