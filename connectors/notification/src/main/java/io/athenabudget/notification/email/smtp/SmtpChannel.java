package io.athenabudget.notification.email.smtp;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.email.MailText;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the mail server per mail. SMTP knows no idempotency key, but the {@code Message-ID} of a mail stays the
 * same through all attempts, by which many receiving servers drop the second one. A mail server reports no deliveries:
 * bounces come as mails to the sender.
 *
 * <p>Jakarta Mail is used without Spring's sender, whose exceptions do not tell a mail that was not taken from a
 * connection that did not close well after it was.
 */
final class SmtpChannel implements Channel {
    private final SmtpProperties properties;
    private final Session session;
    private final InternetAddress from;
    private final String host;

    /** @param trusted makes connections to whom the settings trust; null for whom Java trusts */
    SmtpChannel(SmtpProperties properties, @Nullable SSLSocketFactory trusted) {
        this.properties = properties;
        this.session = Session.getInstance(session(properties, trusted));
        this.from = properties.requiredFrom();
        this.host = properties.requiredHost();
    }

    private static Properties session(SmtpProperties properties, @Nullable SSLSocketFactory trusted) {
        Properties session = properties.session();
        if (trusted != null) {
            session.put("mail.smtp.ssl.socketFactory", trusted);
            // Otherwise whom these sockets do not trust gets another try with those of Java.
            session.setProperty("mail.smtp.socketFactory.fallback", "false");
        }
        return session;
    }

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public String provider() {
        return "smtp";
    }

    @Override
    public String send(Message message) throws NotSent {
        OutgoingMail mail = mail(message);
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport, message);
            handOver(transport, mail, message);
        } catch (MessagingException e) {
            // Only closing is left to fail, or there is no such transport.
            if (!mail.isWritten()) {
                throw SmtpFailure.notConnected(e, message);
            }
        }
        return mail.getMessageID();
    }

    private OutgoingMail mail(Message message) throws NotSent {
        InternetAddress to = MailText.address(message);
        try {
            return new OutgoingMail(session, message, from, to);
        } catch (MessagingException e) {
            throw new NotSent(NotSent.Reason.REFUSED, "No mail can be made of the message.", e);
        }
    }

    private void connect(Transport transport, Message message) throws NotSent {
        try {
            transport.connect(host, properties.port(), properties.username(), properties.password());
        } catch (MessagingException e) {
            throw SmtpFailure.notConnected(e, message);
        }
    }

    private static void handOver(Transport transport, OutgoingMail mail, Message message) throws NotSent {
        try {
            transport.sendMessage(mail, new Address[] {mail.recipient()});
        } catch (MessagingException e) {
            throw SmtpFailure.answered(e, mail.isWritten(), message);
        }
    }
}
