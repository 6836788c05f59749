package io.athenabudget.notification;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.notification.channel.PushData;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages to send in tests. */
public final class Messages {
    public static final String ARABIC = "طلب ميزانية بانتظارك ✅ 🎉";
    public static final String HTML = "<p dir=\"rtl\">طلب ميزانية بانتظارك 🎉</p>";

    private Messages() {}

    public static Message push(String token) {
        return push(token, Platform.ANDROID);
    }

    public static Message push(String token, Platform platform) {
        return message(Medium.PUSH, platform, token, "ميزانية 🎉", null);
    }

    /** One about an approval that its reader may decide. */
    public static Message toDecide(String token, Platform platform) {
        Message message = push(token, platform);
        return new Message(
                message.id(),
                Medium.PUSH,
                platform,
                token,
                message.language(),
                message.subject(),
                message.text(),
                null,
                message.link(),
                Map.of(
                        PushData.KIND,
                        "APPROVAL_OPENED",
                        PushData.APPROVAL_ID,
                        "7",
                        PushData.CATEGORY_ID,
                        PushData.APPROVAL));
    }

    /** One that lets the app fetch what has changed. */
    public static Message sync(String token, Platform platform) {
        return new Message(
                UUID.randomUUID(),
                Medium.PUSH,
                platform,
                token,
                "",
                null,
                "",
                null,
                null,
                Map.of(PushData.KIND, PushData.SYNC));
    }

    public static Message email(String address) {
        return message(Medium.EMAIL, null, address, "ميزانية 🎉", HTML);
    }

    public static Message sms(String number) {
        return message(Medium.SMS, null, number, null, null);
    }

    public static Message withSubject(Message message, String subject) {
        return new Message(
                message.id(),
                message.medium(),
                message.platform(),
                message.address(),
                message.language(),
                subject,
                message.text(),
                message.html(),
                message.link(),
                message.data());
    }

    /** What a mail must not be sent to, as it is none, several, or steers the server. */
    public static Stream<String> notOneMailAddress() {
        return Stream.of(
                "nobody",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org>\r\nRCPT TO:<b@example.org",
                "Reader <reader@example.org>",
                "group:a@example.org;",
                "");
    }

    /** What the channel says to a message that it does not get rid of. */
    public static NotSent notSent(Channel channel, Message message) {
        try {
            String id = channel.send(message);
            throw new AssertionError("It was sent, as " + id);
        } catch (NotSent e) {
            return e;
        }
    }

    private static Message message(
            Medium medium,
            @Nullable Platform platform,
            String address,
            @Nullable String subject,
            @Nullable String html) {
        return new Message(
                UUID.randomUUID(),
                medium,
                platform,
                address,
                "ar",
                subject,
                ARABIC,
                html,
                medium == Medium.PUSH ? URI.create("https://athena.example/approvals/7") : null,
                medium == Medium.PUSH ? Map.of("approval", "7") : Map.of());
    }
}
