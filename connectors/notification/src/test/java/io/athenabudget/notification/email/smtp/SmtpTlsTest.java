package io.athenabudget.notification.email.smtp;

import static io.athenabudget.notification.Messages.email;
import static io.athenabudget.notification.Messages.notSent;
import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.access.LocalAuthority;
import io.athenabudget.access.TestServices;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.email.smtp.SmtpProperties.Security;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Mails to a server whose certificate is of an authority that the settings name, and to those that are not what they seem. */
class SmtpTlsTest {
    private static final List<String> A_MAIL =
            List.of("TLS EHLO", "TLS AUTH", "TLS MAIL", "TLS RCPT", "TLS DATA", "TLS DOT");

    @TempDir
    private static Path directory;

    private final TestServices company = TestServices.in(directory.resolve("company"));

    private interface Check {
        void of(SmtpChannel channel) throws Exception;
    }

    @Test
    void a_server_that_goes_over_to_tls_gets_password_and_mail_by_nothing_else() throws Exception {
        try (ScriptedMailServer server = server(Security.STARTTLS)) {
            with("127.0.0.1", server, Security.STARTTLS, company.authority(), channel -> {
                assertThat(channel.send(email("reader@example.org"))).endsWith("@athena.example>");
                assertThat(server.steps().subList(0, 3)).containsExactly("GREETING", "EHLO", "STARTTLS");
                assertThat(server.steps().subList(3, 9)).isEqualTo(A_MAIL);
            });
        }
    }

    @Test
    void a_server_that_begins_with_tls_gets_the_mail() throws Exception {
        try (ScriptedMailServer server = server(Security.TLS)) {
            with("127.0.0.1", server, Security.TLS, company.authority(), channel -> {
                assertThat(channel.send(email("reader@example.org"))).endsWith("@athena.example>");
                assertThat(server.steps().get(0)).isEqualTo("TLS GREETING");
                assertThat(server.steps().subList(1, 7)).isEqualTo(A_MAIL);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void a_certificate_of_another_authority_gets_neither_password_nor_mail(Security security) throws Exception {
        LocalAuthority another = TestServices.authority(directory.resolve("another"));
        try (ScriptedMailServer server = server(security)) {
            with("127.0.0.1", server, security, another, channel -> refuses(channel, server));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void a_certificate_of_another_server_gets_neither_password_nor_mail(Security security) throws Exception {
        try (ScriptedMailServer server = server(security)) {
            // The same machine at an address that its certificate does not name.
            with("127.0.0.2", server, security, company.authority(), channel -> refuses(channel, server));
        }
    }

    @Test
    void a_server_that_offers_tls_and_will_not_go_over_to_it_gets_neither_password_nor_mail() throws Exception {
        try (ScriptedMailServer server = server(Security.STARTTLS)) {
            server.at("STARTTLS", "454 4.7.0 TLS not available");
            with("127.0.0.1", server, Security.STARTTLS, company.authority(), channel -> refuses(channel, server));
        }
    }

    private static void refuses(SmtpChannel channel, ScriptedMailServer server) {
        assertThat(notSent(channel, email("reader@example.org")).reason()).isEqualTo(Reason.TRY_AGAIN);
        assertThat(server.steps()).noneMatch(step -> step.matches("(TLS )?(AUTH|MAIL|RCPT|DATA)"));
    }

    private ScriptedMailServer server(Security security) throws IOException {
        return new ScriptedMailServer(company.bundleOf("mail").createSslContext(), security == Security.TLS);
    }

    private static void with(
            String host, ScriptedMailServer server, Security security, LocalAuthority trusted, Check check)
            throws Exception {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(SmtpConfiguration.class)
                .withPropertyValues(
                        "athena.notification.email=smtp",
                        "athena.notification.smtp.host=" + host,
                        "athena.notification.smtp.port=" + server.port(),
                        "athena.notification.smtp.username=athena",
                        "athena.notification.smtp.password=secret",
                        "athena.notification.smtp.security=" + security,
                        "athena.notification.smtp.from=no-reply@athena.example",
                        "athena.notification.smtp.ssl-bundle=mail",
                        "spring.ssl.bundle.pem.mail.truststore.certificate=" + trusted.certificateFile())
                .run(context -> check.of(context.getBean(SmtpChannel.class)));
    }
}
