package io.athenabudget.notification.email.ses;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.email.MailText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * Version 2 of SES's API. It knows no idempotency key, and gives each mail a {@code Message-ID} of its own: a mail that is
 * handed over twice is sent twice. The message's id goes along as a header and as a tag of its events.
 */
final class SesChannel implements Channel, AutoCloseable {
    private final SesV2Client ses;
    private final String from;
    private final @Nullable String configurationSet;

    SesChannel(SesV2Client ses, String from, @Nullable String configurationSet) {
        this.ses = ses;
        this.from = from;
        this.configurationSet = configurationSet;
    }

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public String provider() {
        return "ses";
    }

    @Override
    public String send(Message message) throws NotSent {
        AtomicBoolean begun = new AtomicBoolean();
        SendEmailRequest request = request(message, begun);
        try {
            return ses.sendEmail(request).messageId();
        } catch (AwsServiceException e) {
            throw SesFailure.answered(e, message);
        } catch (SdkException e) {
            throw SesFailure.unanswered(e, begun.get());
        }
    }

    private SendEmailRequest request(Message message, AtomicBoolean begun) throws NotSent {
        String address = MailText.address(message).getAddress();
        Body.Builder body = Body.builder().text(utf8(message.text()));
        if (message.html() != null) {
            body.html(utf8(message.html()));
        }
        String id = message.id().toString();
        return SendEmailRequest.builder()
                .fromEmailAddress(from)
                .destination(to -> to.toAddresses(address))
                .content(content -> content.simple(mail -> mail.subject(utf8(MailText.subject(message)))
                        .body(body.build())
                        .headers(
                                header("Content-Language", message.language()),
                                header("Auto-Submitted", "auto-generated"),
                                header("X-Athena-Message-Id", id))))
                .emailTags(
                        MessageTag.builder().name("athena-message-id").value(id).build())
                .configurationSetName(configurationSet)
                .overrideConfiguration(call -> call.putExecutionAttribute(Transmission.BEGUN, begun))
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder()
                .data(text)
                .charset(StandardCharsets.UTF_8.name())
                .build();
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }

    @Override
    public void close() {
        ses.close();
    }
}
