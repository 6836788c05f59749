package io.athenabudget.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.testing.S3Server;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What an operator is told at the start. */
class AttachmentStorageSettingsTest {
    private static final S3Server SERVER = new S3Server();

    @BeforeAll
    static void start() {
        SERVER.start().client().createBucket(bucket -> bucket.bucket("there"));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void no_settings_mean_no_s3() {
        starting().run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(S3AttachmentStore.class));
    }

    @Test
    void right_settings_start() {
        starting(rightSettings())
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(S3AttachmentStore.class));
    }

    @Test
    void a_bucket_that_does_not_exist_stops_the_start() {
        starting(rightSettings(), "bucket=elsewhere")
                .run(context -> assertThat(reason(context))
                        .contains("bucket elsewhere at " + SERVER.endpoint() + " does not exist: create it")
                        .contains("athena.attachments.s3.bucket"));
    }

    @Test
    void refused_credentials_stop_the_start() {
        for (String wrong : List.of("access-key-id=somebody", "secret-access-key=guessed")) {
            starting(rightSettings(), wrong)
                    .run(context -> assertThat(reason(context))
                            .contains("refuses the credentials: athena.attachments.s3.access-key-id")
                            .doesNotContain(S3Server.SECRET_ACCESS_KEY));
        }
    }

    @Test
    void half_a_configuration_stops_the_start() {
        starting(List.of("endpoint=" + SERVER.endpoint()))
                .run(context -> assertThat(reason(context)).contains("needs a region and a bucket: set both"));
        starting(rightSettings(), "secret-access-key=")
                .run(context -> assertThat(reason(context)).contains("belong together: set both, or neither"));
        starting(rightSettings(), "endpoint=minio:9000")
                .run(context -> assertThat(reason(context)).contains("must be an address with its scheme"));
    }

    @Test
    void without_keys_aws_default_chain_is_asked() {
        List<String> withoutKeys = Stream.of("endpoint=" + SERVER.endpoint(), "region=" + S3Server.REGION)
                .toList();
        starting(withoutKeys, "bucket=there", "path-style=true")
                .withSystemProperties(
                        "aws.accessKeyId=" + S3Server.ACCESS_KEY_ID,
                        "aws.secretAccessKey=" + S3Server.SECRET_ACCESS_KEY)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void a_storage_that_is_away_does_not_keep_the_application_from_starting() {
        SERVER.stop();
        try {
            starting(rightSettings()).run(context -> assertThat(context).hasNotFailed());
        } finally {
            SERVER.start();
        }
    }

    private static List<String> rightSettings() {
        return List.of(
                "endpoint=" + SERVER.endpoint(),
                "region=" + S3Server.REGION,
                "bucket=there",
                "access-key-id=" + S3Server.ACCESS_KEY_ID,
                "secret-access-key=" + S3Server.SECRET_ACCESS_KEY,
                "path-style=true");
    }

    private static ApplicationContextRunner starting(List<String> settings, String... replaced) {
        return starting(Stream.concat(settings.stream(), Stream.of(replaced)).toArray(String[]::new));
    }

    private static ApplicationContextRunner starting(String... settings) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Storage.class)
                .withPropertyValues(Stream.of(settings)
                        .map(setting -> "athena.attachments.s3." + setting)
                        .toArray(String[]::new));
    }

    private static String reason(AssertableApplicationContext context) {
        Throwable failure = context.getStartupFailure();
        assertThat(failure).isNotNull();
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AttachmentProperties.class)
    @Import(S3AttachmentStore.class)
    static class Storage {}
}
