package io.athenabudget.notification.email.smtp;

import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.email.MailText;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server's answer, or its silence, means for the mail. */
final class SmtpFailure {
    /** RFC 3463 and its registry: no such mailbox, no such system, no address at all, moved away, no mail there, disabled. */
    private static final Pattern ADDRESS_GONE = Pattern.compile("\\b5\\.(1\\.(1|2|3|6|10)|2\\.1)\\b");

    private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

    private SmtpFailure() {}

    /** Before the mail was begun. */
    static NotSent notConnected(MessagingException e, Message message) {
        if (e instanceof AuthenticationFailedException) {
            Matcher code = CODE.matcher(words(e));
            boolean later = code.find() && code.group(1).startsWith("4");
            return new NotSent(
                    later ? Reason.TRY_AGAIN : Reason.REFUSED,
                    "The mail server does not let us in: " + MailText.withoutAddress(words(e), message),
                    e);
        }
        return new NotSent(Reason.TRY_AGAIN, "The mail server cannot be reached: " + MailText.oneLine(words(e)), e);
    }

    static NotSent answered(MessagingException e, boolean written, Message message) {
        // A refusal hangs at the end of a chain, below one that only says that there is some.
        for (Exception cause = e; cause instanceof MessagingException failure; cause = failure.getNextException()) {
            int code = code(failure);
            if (code >= 400) {
                return new NotSent(
                        reason(failure, code),
                        "The mail server answered " + MailText.withoutAddress(words(failure), message),
                        e);
            }
        }
        return written
                ? new NotSent(Reason.UNKNOWN, "The mail server did not answer; it may have the mail.", e)
                : new NotSent(Reason.TRY_AGAIN, "The connection to the mail server broke before it had the mail.", e);
    }

    private static Reason reason(MessagingException failure, int code) {
        if (code < 500) {
            return Reason.TRY_AGAIN;
        }
        // A bare 550 is said of spam too: only who tells more precisely is believed that the mailbox is gone.
        return !isAboutSender(failure) && ADDRESS_GONE.matcher(words(failure)).find()
                ? Reason.ADDRESS_GONE
                : Reason.REFUSED;
    }

    private static boolean isAboutSender(MessagingException failure) {
        return failure instanceof SMTPSenderFailedException
                || (failure instanceof SMTPSendFailedException send
                        && send.getCommand() != null
                        && send.getCommand().startsWith("MAIL"));
    }

    private static int code(MessagingException failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
    }

    private static String words(MessagingException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
