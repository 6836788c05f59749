package io.athenabudget.notification.email.smtp;

import static io.athenabudget.notification.Messages.email;
import static io.athenabudget.notification.Messages.notSent;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.athenabudget.notification.LocalProvider;
import io.athenabudget.notification.Messages;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.email.smtp.SmtpProperties.Security;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpChannelTest {
    private final ScriptedMailServer scripted = new ScriptedMailServer();

    @AfterEach
    void close() throws Exception {
        scripted.close();
    }

    @Test
    void a_mail_arrives_as_written() throws Exception {
        Message message = email("reader@example.org");
        String messageId = "<" + message.id() + "@athena.example>";
        try (RunningGreenMail mail = new RunningGreenMail("smtp")) {
            mail.server.setUser("athena", "secret");
            SmtpChannel channel = channel(mail.port(), Security.NONE, "secret");
            assertThat(channel.medium()).isEqualTo(Medium.EMAIL);
            assertThat(channel.provider()).isEqualTo("smtp");
            assertThat(channel.send(message)).isEqualTo(messageId);
            MimeMessage received = mail.onlyReceived();
            assertThat(received.getMessageID()).isEqualTo(messageId);
            assertThat(received.getSubject()).isEqualTo("ميزانية 🎉");
            InternetAddress from = (InternetAddress) received.getFrom()[0];
            assertThat(from.getAddress()).isEqualTo("no-reply@athena.example");
            assertThat(from.getPersonal()).isEqualTo("Athéna أثينا");
            assertThat(received.getAllRecipients()).containsExactly(new InternetAddress("reader@example.org"));
            assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received.getContentLanguage()).containsExactly("ar");
            assertThat(received.getContentType()).startsWith("multipart/alternative");
            MimeMultipart parts = (MimeMultipart) received.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo(Messages.ARABIC);
            assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo(Messages.HTML);
            ByteArrayOutputStream asSent = new ByteArrayOutputStream();
            received.writeTo(asSent);
            assertThat(asSent.toByteArray()).matches(SmtpChannelTest::isAscii);
        }
    }

    private static boolean isAscii(byte[] bytes) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_second_attempt_has_the_same_message_id() throws Exception {
        Message message = email("reader@example.org");
        try (RunningGreenMail mail = new RunningGreenMail("smtp")) {
            SmtpChannel channel = channel(mail.port(), Security.NONE, null);
            assertThat(channel.send(message)).isEqualTo(channel.send(message));
            MimeMessage[] received = mail.server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget\r\nBcc: victim@example.org",
                "Budget\nBcc: victim@example.org",
                "Budget\rBcc: victim@example.org",
                "Bud\u0000get\r\n\r\n<script>",
                "ميزانية\r\nBcc: victim@example.org"
            })
    void a_subject_begins_no_other_header(String subject) throws Exception {
        try (RunningGreenMail mail = new RunningGreenMail("smtp")) {
            channel(mail.port(), Security.NONE, null).send(Messages.withSubject(email("reader@example.org"), subject));
            MimeMessage received = mail.onlyReceived();
            assertThat(received.getHeader("Bcc")).isNull();
            assertThat(received.getAllRecipients()).hasSize(1);
            assertThat(received.getSubject())
                    .doesNotContainPattern("\\p{Cntrl}")
                    .doesNotContain("  ");
            assertThat(received.getContentType()).startsWith("multipart/alternative");
        }
    }

    @ParameterizedTest
    @MethodSource("io.athenabudget.notification.Messages#notOneMailAddress")
    void nothing_is_sent_to_what_is_not_one_address(String address) {
        assertThat(notSent(channel(scripted.port(), Security.NONE, null), email(address))
                        .reason())
                .isEqualTo(Reason.ADDRESS_GONE);
        assertThat(scripted.steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <reader@example.org>: no such user, ADDRESS_GONE",
        "RCPT, 550 5.1.10 reader@example.org: the domain takes no mail, ADDRESS_GONE",
        "RCPT, 550 5.2.1 Disabled, ADDRESS_GONE",
        "RCPT, 550 5.7.1 Relaying denied, REFUSED",
        "RCPT, 550 Looks like spam, REFUSED",
        "RCPT, 552 5.2.2 Mailbox full, REFUSED",
        "RCPT, 450 4.2.0 Greylisted, TRY_AGAIN",
        "RCPT, 421 4.3.2 Shutting down, TRY_AGAIN",
        "MAIL, 451 4.3.0 Try later, TRY_AGAIN",
        "MAIL, 550 5.1.1 no such sender, REFUSED",
        "DATA, 451 4.3.0 Try later, TRY_AGAIN",
        "DATA, 554 5.5.1 No, REFUSED",
        "DOT, 452 4.3.1 Disk full, TRY_AGAIN",
        "DOT, 554 5.7.1 Spam, REFUSED",
        "DOT, 550 5.1.1 no such user, ADDRESS_GONE",
        "AUTH, 535 5.7.8 Wrong password, REFUSED",
        "AUTH, 454 4.7.0 Not now, TRY_AGAIN",
        "GREETING, 554 No service, TRY_AGAIN",
        "GREETING, 421 Too busy, TRY_AGAIN",
    })
    void an_answer_is_told_as_what_it_means(String step, String answer, Reason reason) {
        scripted.at(step, answer);
        NotSent notSent = notSent(channel(scripted.port(), Security.NONE, "secret"), email("reader@example.org"));
        assertThat(notSent.reason()).isEqualTo(reason);
        assertThat(notSent).hasMessageNotContaining("reader@example.org");
        assertThat(scripted.steps().stream().filter(step::equals)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, cut, TRY_AGAIN",
        "GREETING, silence, TRY_AGAIN",
        "RCPT, cut, TRY_AGAIN",
        "RCPT, silence, TRY_AGAIN",
        "DATA, cut, TRY_AGAIN",
        "DATA, silence, TRY_AGAIN",
        "DOT, cut, UNKNOWN",
        "DOT, silence, UNKNOWN",
    })
    void only_who_may_have_the_mail_leaves_us_in_the_dark(String step, String answer, Reason reason) {
        scripted.at(step, answer);
        assertThat(notSent(impatientChannel(scripted.port()), email("reader@example.org"))
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedMailServer.CUT, ScriptedMailServer.SILENCE, "500 What?"})
    void a_server_that_takes_the_mail_and_does_not_say_goodbye_has_it(String goodbye) throws Exception {
        scripted.at("QUIT", goodbye);
        assertThat(channel(scripted.port(), Security.NONE, null).send(email("reader@example.org")))
                .endsWith("@athena.example>");
    }

    @Test
    void what_never_got_a_connection_may_go_again() throws Exception {
        assertThat(notSent(channel(LocalProvider.nowhere().getPort(), Security.NONE, null), email("reader@example.org"))
                        .reason())
                .isEqualTo(Reason.TRY_AGAIN);
        try (LocalProvider.Overrun overrun = new LocalProvider.Overrun()) {
            assertThat(notSent(impatientChannel(overrun.address().getPort()), email("reader@example.org"))
                            .reason())
                    .isEqualTo(Reason.TRY_AGAIN);
        }
    }

    @Test
    void a_server_without_tls_gets_neither_password_nor_mail() {
        assertThat(notSent(channel(scripted.port(), Security.STARTTLS, "secret"), email("reader@example.org"))
                        .reason())
                .isEqualTo(Reason.TRY_AGAIN);
        assertThat(scripted.steps()).contains("EHLO").doesNotContain("AUTH", "MAIL", "DATA");
    }

    @Test
    void a_server_with_a_certificate_of_nobody_gets_no_mail() throws Exception {
        try (RunningGreenMail mail = new RunningGreenMail("smtps")) {
            assertThat(notSent(channel(mail.port(), Security.TLS, null), email("reader@example.org"))
                            .reason())
                    .isEqualTo(Reason.TRY_AGAIN);
            assertThat(mail.server.getReceivedMessages()).isEmpty();
        }
    }

    private static SmtpChannel channel(int port, Security security, @Nullable String password) {
        return channel(port, security, password, Duration.ofSeconds(10));
    }

    private static SmtpChannel impatientChannel(int port) {
        return channel(port, Security.NONE, null, Duration.ofMillis(500));
    }

    private static SmtpChannel channel(int port, Security security, @Nullable String password, Duration timeout) {
        return new SmtpChannel(
                new SmtpProperties(
                        "127.0.0.1",
                        port,
                        password == null ? null : "athena",
                        password,
                        security,
                        null,
                        "Athéna أثينا <no-reply@athena.example>",
                        timeout,
                        timeout),
                null);
    }

    private static final class RunningGreenMail implements AutoCloseable {
        final GreenMail server;

        RunningGreenMail(String protocol) {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
            server.start();
        }

        int port() {
            return server.getSmtp() != null
                    ? server.getSmtp().getPort()
                    : server.getSmtps().getPort();
        }

        MimeMessage onlyReceived() {
            assertThat(server.getReceivedMessages()).hasSize(1);
            return server.getReceivedMessages()[0];
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
