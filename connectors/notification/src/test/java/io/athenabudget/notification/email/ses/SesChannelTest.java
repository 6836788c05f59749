package io.athenabudget.notification.email.ses;

import static io.athenabudget.notification.Messages.email;
import static io.athenabudget.notification.Messages.notSent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.LocalProvider;
import io.athenabudget.notification.Messages;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

class SesChannelTest {
    private static final String SENT = "{\"MessageId\":\"0102-ses\"}";
    private static final AwsBasicCredentials KEY = AwsBasicCredentials.create("AKIATEST", "secret-of-the-test");

    private final LocalProvider ses = new LocalProvider();

    @AfterEach
    void close() {
        ses.close();
    }

    @Test
    void a_mail_arrives_as_written() throws Exception {
        ses.answer(200, SENT);
        Message message = email("reader@example.org");
        try (SesChannel channel = channel(ses.address())) {
            assertThat(channel.medium()).isEqualTo(Medium.EMAIL);
            assertThat(channel.provider()).isEqualTo("ses");
            assertThat(channel.send(message)).isEqualTo("0102-ses");
        }
        LocalProvider.Asked asked = ses.onlyAsked();
        assertThat(asked.uri()).hasToString("/v2/email/outbound-emails");
        JsonNode sent = new ObjectMapper().readTree(asked.content());
        String id = message.id().toString();
        assertThat(sent.at("/FromEmailAddress").asText()).isEqualTo("=?UTF-8?Q?Ath=C3=A9na?= <athena@example.org>");
        assertThat(sent.at("/Destination")).hasToString("{\"ToAddresses\":[\"reader@example.org\"]}");
        assertThat(sent.at("/Content/Simple/Subject/Data").asText()).isEqualTo("ميزانية 🎉");
        assertThat(sent.at("/Content/Simple/Body/Text/Data").asText()).isEqualTo(Messages.ARABIC);
        assertThat(sent.at("/Content/Simple/Body/Html/Data").asText()).isEqualTo(Messages.HTML);
        assertThat(sent.findValuesAsText("Charset")).containsOnly("UTF-8").hasSize(3);
        assertThat(StreamSupport.stream(sent.at("/Content/Simple/Headers").spliterator(), false)
                        .map(header -> header.path("Name").asText() + ": "
                                + header.path("Value").asText()))
                .containsExactlyInAnyOrder(
                        "Content-Language: ar", "Auto-Submitted: auto-generated", "X-Athena-Message-Id: " + id);
        assertThat(sent.at("/EmailTags")).hasToString("[{\"Name\":\"athena-message-id\",\"Value\":\"" + id + "\"}]");
        assertThat(sent.at("/ConfigurationSetName").asText()).isEqualTo("athena-events");
    }

    @Test
    void the_call_is_signed_with_the_key_for_the_region() throws Exception {
        ses.answer(200, SENT);
        try (SesChannel channel = channel(ses.address())) {
            channel.send(email("reader@example.org"));
        }
        LocalProvider.Asked asked = ses.onlyAsked();
        String authorization = asked.header("authorization");
        assertThat(authorization).contains("Credential=AKIATEST/").contains("/eu-west-1/ses/aws4_request");
        assertThat(authorization).isEqualTo(signedAgain(asked, authorization));
    }

    /** The signature that SES would compute of what arrived, with the secret it shares with the sender. */
    private String signedAgain(LocalProvider.Asked asked, String authorization) {
        Instant signedAt = LocalDateTime.parse(
                        asked.header("x-amz-date"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(ses.address().resolve(asked.uri()));
        String signedHeaders = authorization.replaceAll(".*SignedHeaders=([^,]+),.*", "$1");
        for (String name : List.of(signedHeaders.split(";"))) {
            if (!name.equals("x-amz-date") && !name.equals("host")) {
                request.putHeader(name, asked.header(name));
            }
        }
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(KEY)
                        .request(request.build())
                        .payload(ContentStreamProvider.fromByteArray(asked.content()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "ses")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(signedAt, ZoneOffset.UTC)))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "429, TooManyRequestsException, TRY_AGAIN",
        "400, ThrottlingException, TRY_AGAIN",
        "400, LimitExceededException, TRY_AGAIN",
        "400, SendingPausedException, TRY_AGAIN",
        "400, AccountSuspendedException, REFUSED",
        "400, MailFromDomainNotVerifiedException, REFUSED",
        "400, MessageRejected, REFUSED",
        "400, BadRequestException, REFUSED",
        "404, NotFoundException, REFUSED",
        "403, InvalidSignatureException, REFUSED",
        "403, UnrecognizedClientException, REFUSED",
        "500, InternalServiceErrorException, TRY_AGAIN",
        "503, ServiceUnavailable, TRY_AGAIN",
        "504, GatewayTimeout, UNKNOWN",
    })
    void an_error_is_told_once_and_as_what_it_means(int status, String code, Reason reason) {
        ses.answer(
                status,
                "{\"message\":\"No mail to reader@example.org.\"}",
                "x-amzn-ErrorType",
                code,
                "Retry-After",
                "7");
        try (SesChannel channel = channel(ses.address())) {
            NotSent notSent = notSent(channel, email("reader@example.org"));
            assertThat(notSent.reason()).isEqualTo(reason);
            assertThat(notSent.retryAfter()).isEqualTo(Duration.ofSeconds(7));
            assertThat(notSent).hasMessageContaining(code).hasMessageNotContaining("reader@example.org");
        }
        assertThat(ses.asked()).hasSize(1);
    }

    @Test
    void an_error_page_of_a_proxy_is_understood_by_its_status() {
        ses.answer(502, "<html>Bad gateway</html>", "Content-Type", "text/html");
        try (SesChannel channel = channel(ses.address())) {
            assertThat(notSent(channel, email("reader@example.org")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
    }

    @Test
    void nobody_knows_what_became_of_a_mail_whose_answer_is_lost() throws Exception {
        ses.answer(200, SENT);
        ses.cut();
        ses.fallSilent();
        ses.answerWithoutEnd();
        try (SesChannel channel = impatientChannel(ses.address())) {
            // On a connection that was used before, some clients take a cut for its age, and send again.
            channel.send(email("reader@example.org"));
            for (int i = 2; i <= 4; i++) {
                assertThat(notSent(channel, email("reader@example.org")).reason())
                        .isEqualTo(Reason.UNKNOWN);
                assertThat(ses.asked()).hasSize(i);
            }
        }
    }

    @Test
    void what_never_got_a_connection_may_go_again() throws Exception {
        try (SesChannel channel = impatientChannel(LocalProvider.nowhere())) {
            assertThat(notSent(channel, email("reader@example.org")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
        try (LocalProvider.Overrun overrun = new LocalProvider.Overrun();
                SesChannel channel = impatientChannel(overrun.address())) {
            assertThat(notSent(channel, email("reader@example.org")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
    }

    @Test
    void without_credentials_nothing_is_sent_and_the_mail_may_go_again() {
        System.setProperty("aws.disableEc2Metadata", "true");
        try (SesChannel channel = channel(ses.address(), null, Duration.ofSeconds(10))) {
            NotSent notSent = notSent(channel, email("reader@example.org"));
            assertThat(notSent.reason()).isEqualTo(Reason.TRY_AGAIN);
            assertThat(notSent).hasMessageContaining("credentials");
        } finally {
            System.clearProperty("aws.disableEc2Metadata");
        }
        assertThat(ses.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.athenabudget.notification.Messages#notOneMailAddress")
    void nothing_is_sent_to_what_is_not_one_address(String address) {
        try (SesChannel channel = channel(ses.address())) {
            assertThat(notSent(channel, email(address)).reason()).isEqualTo(Reason.ADDRESS_GONE);
        }
        assertThat(ses.asked()).isEmpty();
    }

    private static SesChannel channel(URI endpoint) {
        return channel(endpoint, KEY, Duration.ofSeconds(10));
    }

    private static SesChannel impatientChannel(URI endpoint) {
        return channel(endpoint, KEY, Duration.ofMillis(500));
    }

    private static SesChannel channel(URI endpoint, @Nullable AwsBasicCredentials key, Duration timeout) {
        return new SesConfiguration()
                .ses(new SesProperties(
                        "eu-west-1",
                        "Athéna <athena@example.org>",
                        "athena-events",
                        endpoint,
                        key == null ? null : key.accessKeyId(),
                        key == null ? null : key.secretAccessKey(),
                        timeout,
                        timeout,
                        List.of(),
                        Duration.ofHours(1)));
    }
}
