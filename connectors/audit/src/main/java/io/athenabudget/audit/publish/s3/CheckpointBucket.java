package io.athenabudget.audit.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.audit.publish.CheckpointStore;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Checkpoints as objects of a bucket, whose names sort by the size of the log. None is ever replaced: a write says that it
 * wants to be the first. An outage costs nothing but time; wrong settings end the start.
 */
@Component
@ConditionalOnProperty("athena.audit.checkpoints-s3.bucket")
final class CheckpointBucket implements CheckpointStore {
    private static final Logger log = LoggerFactory.getLogger(CheckpointBucket.class);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    /** The second is for a connection that had gone stale; the next turn comes soon enough. */
    private static final int ATTEMPTS = 2;

    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.checkpoint");
    /** More than any note has; a limit at all, so that a foreign object cannot fill the memory. */
    private static final int LONGEST_NOTE = 64 * 1024;

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;

    private final BucketProperties.S3 settings;
    private final AwsCredentialsProvider credentials;
    private final S3Client s3;

    CheckpointBucket(BucketProperties properties) {
        this.settings = Objects.requireNonNull(properties.checkpointsS3());
        this.credentials = credentials(settings);
        this.s3 = client(settings, credentials);
    }

    private static AwsCredentialsProvider credentials(BucketProperties.S3 settings) {
        return StringUtils.hasText(settings.accessKeyId()) && StringUtils.hasText(settings.secretAccessKey())
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKeyId(), settings.secretAccessKey()))
                : DefaultCredentialsProvider.builder().build();
    }

    private static S3Client client(BucketProperties.S3 settings, AwsCredentialsProvider credentials) {
        return S3Client.builder()
                .region(Region.of(settings.region()))
                .endpointOverride(settings.endpoint())
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials)
                // Plain PUTs with a checksum of our own: not every storage takes the SDK's chunked ones with a trailer.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(
                        Apache5HttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
                .overrideConfiguration(configuration -> configuration
                        .apiCallTimeout(settings.timeout())
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
                .build();
    }

    @PostConstruct
    void check() {
        try {
            credentials.resolveCredentials();
        } catch (SdkClientException e) {
            throw new IllegalStateException(
                    "There are no credentials for " + settings + ": set athena.audit.checkpoints-s3.access-key-id and"
                            + " .secret-access-key, or give the machine or pod a role (" + e.getMessage() + ")",
                    e);
        }
        try {
            s3.listObjectsV2(list ->
                    list.bucket(settings.bucket()).prefix(settings.prefix()).maxKeys(1));
        } catch (S3Exception e) {
            if (e.statusCode() < 500 && e.statusCode() != 429) {
                throw new IllegalStateException(settings + " " + whatToDo(e), e);
            }
            log.warn("Checkpoints wait for {}, which fails: {}", settings, e.getMessage());
        } catch (SdkException e) {
            log.warn("Checkpoints wait for {}, which does not answer: {}", settings, e.getMessage());
        }
    }

    private static String whatToDo(S3Exception e) {
        return switch (e.statusCode()) {
            case 404 -> "does not exist: create it, or correct athena.audit.checkpoints-s3.bucket";
            case 401, 403 ->
                "refuses the credentials: athena.audit.checkpoints-s3.access-key-id and .secret-access-key, or the role"
                        + " in their place, must be allowed to list the bucket and to get and put its objects";
            case 301, 307 -> "is in another region: correct athena.audit.checkpoints-s3.region";
            default -> "does not take our calls (HTTP " + e.statusCode() + "): check athena.audit.checkpoints-s3";
        };
    }

    @Override
    public String name() {
        return settings.toString();
    }

    /**
     * Objects can only be listed from the first on, and there are more of them every minute. So this looks for the last
     * as one looks for the end of a text in a thick book: by doubling, then by halves.
     */
    @Override
    public Optional<String> newest() {
        String last = null;
        long low = 0;
        long high = Long.MAX_VALUE;
        long probe = 0;
        while (true) {
            ListObjectsV2Response page = listAfter(probe);
            List<S3Object> found = page.contents();
            if (found.isEmpty()) {
                high = probe;
            } else {
                last = found.get(found.size() - 1).key();
                low = size(last);
            }
            if (high <= low || !found.isEmpty() && !Boolean.TRUE.equals(page.isTruncated())) {
                return Optional.ofNullable(last).map(this::read);
            }
            probe = high == Long.MAX_VALUE ? low * 2 : low + (high - low) / 2;
        }
    }

    private ListObjectsV2Response listAfter(long size) {
        return s3.listObjectsV2(
                list -> list.bucket(settings.bucket()).prefix(settings.prefix()).startAfter(key(size)));
    }

    private String read(String key) {
        return s3.getObjectAsBytes(
                        object -> object.bucket(settings.bucket()).key(key).range("bytes=0-" + (LONGEST_NOTE - 1)))
                .asUtf8String();
    }

    @Override
    public boolean keep(long size, String note) {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(settings.bucket())
                .key(key(size))
                .ifNoneMatch("*")
                .contentType("text/plain; charset=utf-8")
                // A bucket with Object Lock takes nothing without a checksum.
                .checksumSHA256(sha256(note))
                .build();
        try {
            s3.putObject(put, RequestBody.fromString(note, UTF_8));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private String key(long size) {
        return settings.prefix() + "%020d.checkpoint".formatted(size);
    }

    private long size(String key) {
        Matcher name = NAME.matcher(key.substring(settings.prefix().length()));
        if (!name.matches()) {
            throw new IllegalStateException(key + " in " + settings + " is no checkpoint: give checkpoints an"
                    + " athena.audit.checkpoints-s3.prefix of their own");
        }
        return Long.parseLong(name.group(1));
    }

    private static String sha256(String note) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(note.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        s3.close();
    }
}
