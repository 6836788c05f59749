package io.athenabudget.notification.email.smtp;

import io.athenabudget.notification.email.MailText;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * @param username without one, the server takes mails from anybody who reaches it
 * @param sslBundle the authorities that may have issued the server's certificate; those that Java trusts when absent
 * @param from the sender, with a name in front or without
 * @param connectTimeout for how long a connection may take to come about
 * @param answerTimeout for how long each answer of the server is waited for
 */
@ConfigurationProperties("athena.notification.smtp")
record SmtpProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("STARTTLS") Security security,
        @Nullable String sslBundle,
        @Nullable String from,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT30S") Duration answerTimeout) {
    enum Security {
        /** In clear: for a server on the same machine. */
        NONE,
        /** Begins in clear; a server that does not go over to TLS gets no mail. */
        STARTTLS,
        /** TLS from the first byte, usually at port 465. */
        TLS
    }

    String requiredHost() {
        return required(host, "host", "the name of the mail server");
    }

    InternetAddress requiredFrom() {
        return MailText.sender(required(from, "from", "the sender's address"), "athena.notification.smtp.from");
    }

    private static String required(@Nullable String value, String name, String what) {
        if (value == null || !StringUtils.hasText(value)) {
            throw new IllegalStateException(
                    "Mails go by SMTP, but a setting is missing: set athena.notification.smtp." + name + " to " + what);
        }
        return value;
    }

    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.smtp.connectiontimeout", millis(connectTimeout));
        session.setProperty("mail.smtp.timeout", millis(answerTimeout));
        session.setProperty("mail.smtp.writetimeout", millis(answerTimeout));
        session.setProperty("mail.smtp.auth", String.valueOf(username != null));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // A server that has the mail need not be waited for to say goodbye.
        session.setProperty("mail.smtp.quitwait", "false");
        return session;
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
