package io.athenabudget.notification.email.smtp;

import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.email.MailText;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail that knows how far it got: whoever loses the connection afterwards cannot know whether it was taken. */
final class OutgoingMail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private final InternetAddress to;
    private boolean written;

    OutgoingMail(Session session, Message message, InternetAddress from, InternetAddress to) throws MessagingException {
        super(session);
        this.to = to;
        String sender = from.getAddress();
        // The same mail has the same Message-ID however often it is sent: many servers drop the second one.
        messageId = "<" + message.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, to);
        setSubject(MailText.subject(message), UTF_8);
        setSentDate(Date.from(Instant.now()));
        setContentLanguage(new String[] {message.language()});
        // No out-of-office answers, please (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        if (message.html() == null) {
            setText(message.text(), UTF_8);
        } else {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(message.text(), UTF_8);
            MimeBodyPart html = new MimeBodyPart();
            html.setText(message.html(), UTF_8, "html");
            // The last one is what a reader who can show it prefers.
            setContent(new MimeMultipart("alternative", text, html));
        }
        saveChanges();
    }

    InternetAddress recipient() {
        return to;
    }

    /** All of it, but not yet the dot that ends it: a server that has not seen the dot has no mail. */
    boolean isWritten() {
        return written;
    }

    @Override
    public String getMessageID() {
        return messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        super.writeTo(out, ignoreList);
        written = true;
    }
}
