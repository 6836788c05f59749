package io.athenabudget.notification.sms.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.http.Refused;
import io.athenabudget.notification.http.Unanswered;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's Programmable Messaging. It knows no idempotency key for messages: one that is handed over twice is sent, and
 * paid for, twice.
 */
final class TwilioChannel implements Channel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TwilioRestClient client;
    private final String sender;
    private final @Nullable URI statusCallback;

    /** @param sender a number, or the SID of a messaging service */
    TwilioChannel(TwilioRestClient client, String sender, @Nullable URI statusCallback) {
        this.client = client;
        this.sender = sender;
        this.statusCallback = statusCallback;
    }

    @Override
    public Medium medium() {
        return Medium.SMS;
    }

    @Override
    public String provider() {
        return "twilio";
    }

    @Override
    public String send(Message message) throws NotSent {
        try {
            return creator(message).create(client).getSid();
        } catch (Refused e) {
            throw notSent(e);
        } catch (Unanswered e) {
            throw e.notSent("Twilio");
        } catch (ApiException e) {
            throw new NotSent(Reason.UNKNOWN, "Twilio took the message, but its answer cannot be read.", e);
        }
    }

    private MessageCreator creator(Message message) {
        PhoneNumber to = new PhoneNumber(message.address());
        MessageCreator creator = sender.startsWith("MG")
                ? com.twilio.rest.api.v2010.account.Message.creator(to, sender, message.text())
                : com.twilio.rest.api.v2010.account.Message.creator(to, new PhoneNumber(sender), message.text());
        if (statusCallback != null) {
            creator.setStatusCallback(statusCallback);
        }
        return creator;
    }

    /** Twilio's own words are not kept: they name the number. */
    private static NotSent notSent(Refused refused) {
        int code = code(refused);
        Reason reason = TwilioCode.meansNumberGone(code)
                ? Reason.ADDRESS_GONE
                : code == TwilioCode.TOO_MANY_REQUESTS ? Reason.TRY_AGAIN : refused.reason();
        return refused.as(
                reason,
                code == 0
                        ? "Twilio answered " + refused.status() + "."
                        : "Twilio answered " + code + ": see https://www.twilio.com/docs/api/errors/" + code);
    }

    private static int code(Refused refused) {
        try {
            return JSON.readTree(refused.body()).path("code").asInt();
        } catch (JsonProcessingException e) {
            // A proxy in between, say, which speaks no JSON.
            return 0;
        }
    }
}
