package io.athenabudget.notification.email;

import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What goes into the headers of a mail: one line each, and nothing that begins another header. */
public final class MailText {
    private MailText() {}

    /** Line breaks and other control characters become spaces: a title of a request may hold some. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    public static String subject(Message message) {
        return oneLine(Objects.requireNonNullElse(message.subject(), ""));
    }

    /**
     * The sender, whose name is encoded if it is not ASCII.
     *
     * @param setting that names it
     */
    public static InternetAddress sender(String from, String setting) {
        try {
            InternetAddress address = new InternetAddress(oneLine(from), true);
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException(
                    "No mail can come from " + from + ": set " + setting + " to the sender's address", e);
        }
    }

    /** The one address the mail goes to, and nothing else that a mail server could read out of it. */
    public static InternetAddress address(Message message) throws NotSent {
        try {
            if (!message.address().equals(oneLine(message.address()))) {
                throw new AddressException("Control characters in the address");
            }
            InternetAddress[] addresses = InternetAddress.parse(message.address(), true);
            if (addresses.length != 1
                    || addresses[0].isGroup()
                    || !message.address().equals(addresses[0].getAddress())) {
                throw new AddressException("Not one address");
            }
            addresses[0].validate();
            return addresses[0];
        } catch (AddressException e) {
            throw new NotSent(Reason.ADDRESS_GONE, "The address is none that a mail can be sent to.", e);
        }
    }

    /** The words of a mail server without whom they are about: what failed is kept and shown, for longer than addresses. */
    public static String withoutAddress(String words, Message message) {
        return oneLine(words.replace(message.address(), "…"));
    }
}
