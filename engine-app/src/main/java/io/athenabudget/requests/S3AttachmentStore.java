package io.athenabudget.requests;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.StringUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Content as objects of a bucket. Their keys are ids: what a file is called, and whose it is, only the database knows.
 * An outage costs attachments and nothing else, so it does not keep the application from starting; wrong settings do.
 */
@Component
@ConditionalOnProperty("athena.attachments.s3.bucket")
final class S3AttachmentStore implements AttachmentStore {
    private static final Logger log = LoggerFactory.getLogger(S3AttachmentStore.class);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    /** Cleaning up is no reason to let a caller wait who was refused already. */
    private static final Duration CLEANING_UP = Duration.ofSeconds(2);
    /** The second is for a connection that had gone stale; further ones are up to the caller. */
    private static final int ATTEMPTS = 2;
    /** Each upload has a database connection meanwhile; a slow storage must not use up the pool. */
    static final int UPLOADS_AT_ONCE = 10;

    private final AttachmentProperties.S3 settings;
    private final AwsCredentialsProvider credentials;
    private final S3Client s3;
    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    S3AttachmentStore(AttachmentProperties properties) {
        this.settings = Objects.requireNonNull(properties.s3());
        this.credentials = credentials(settings);
        this.s3 = client(settings, credentials);
    }

    private static AwsCredentialsProvider credentials(AttachmentProperties.S3 settings) {
        return StringUtils.hasText(settings.accessKeyId()) && StringUtils.hasText(settings.secretAccessKey())
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKeyId(), settings.secretAccessKey()))
                : DefaultCredentialsProvider.builder().build();
    }

    private static S3Client client(AttachmentProperties.S3 settings, AwsCredentialsProvider credentials) {
        return S3Client.builder()
                .region(Region.of(settings.region()))
                .endpointOverride(settings.endpoint())
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials)
                // Plain PUTs with a checksum of our own: not every storage takes the SDK's chunked ones with a trailer.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // The JDK's client does not end a call whose answer trickles: its disconnect waits for the reader's
                // lock.
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
                    "There are no credentials for " + settings + ": set athena.attachments.s3.access-key-id and"
                            + " .secret-access-key, or give the machine or pod a role (" + e.getMessage() + ")",
                    e);
        }
        try {
            s3.listObjectsV2(list -> list.bucket(settings.bucket()).maxKeys(1));
        } catch (S3Exception e) {
            if (e.statusCode() < 500 && e.statusCode() != 429) {
                throw new IllegalStateException(settings + " " + whatToDo(e), e);
            }
            log.warn("Attachments wait for {}, which fails: {}", settings, e.getMessage());
        } catch (SdkException e) {
            log.warn("Attachments wait for {}, which does not answer: {}", settings, e.getMessage());
        }
    }

    private static String whatToDo(S3Exception e) {
        return switch (e.statusCode()) {
            case 404 -> "does not exist: create it, or correct athena.attachments.s3.bucket (" + code(e) + ")";
            case 401, 403 ->
                "refuses the credentials: athena.attachments.s3.access-key-id and .secret-access-key, or the role in"
                        + " their place, must be allowed to list the bucket and to get, put and delete its objects ("
                        + code(e) + ")";
            case 301, 307 -> "is in another region: correct athena.attachments.s3.region (" + code(e) + ")";
            default -> "does not take our calls: check athena.attachments.s3 (" + code(e) + ")";
        };
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null || e.awsErrorDetails().errorCode() == null
                ? "HTTP " + e.statusCode()
                : e.awsErrorDetails().errorCode() + ", HTTP " + e.statusCode();
    }

    @Override
    public String name() {
        return "S3";
    }

    @Override
    public byte @Nullable [] keep(Upload upload) {
        if (!uploads.tryAcquire()) {
            log.warn("An attachment was refused: {} uploads to {} are under way", UPLOADS_AT_ONCE, settings);
            throw new Refusals.StorageUnavailable();
        }
        try {
            put(upload);
        } finally {
            uploads.release();
        }
        return null;
    }

    private void put(Upload upload) {
        String key = key(upload.requestId(), upload.id());
        // Before the upload: one that timed out on our side may still have arrived.
        deleteOnRollback(key);
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(settings.bucket())
                .key(key)
                .contentType(upload.contentType())
                .checksumSHA256(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(upload.sha256())))
                .build();
        available(() -> s3.putObject(put, RequestBody.fromBytes(upload.content())));
    }

    private void deleteOnRollback(String key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // When it is unknown whether the row was committed, the object stays: garbage is better than a loss.
                if (status == STATUS_ROLLED_BACK) {
                    delete(key);
                }
            }
        });
    }

    private void delete(String key) {
        try {
            s3.deleteObject(object -> object.bucket(settings.bucket())
                    .key(key)
                    .overrideConfiguration(configuration -> configuration.apiCallTimeout(CLEANING_UP)));
        } catch (SdkException e) {
            log.warn("The object {} may stay behind in {} without an attachment: {}", key, settings, e.getMessage());
        }
    }

    @Override
    public Optional<byte[]> read(Attachments.Attachment attachment) {
        return available(() -> {
            try {
                return Optional.of(s3.getObject(
                        object -> object.bucket(settings.bucket()).key(key(attachment.requestId(), attachment.id())),
                        atMost(attachment.size())));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    /** Reads one byte more than there should be, so that a longer object shows but cannot fill the memory. */
    private static ResponseTransformer<GetObjectResponse, byte[]> atMost(long size) {
        return (response, body) -> {
            try {
                byte[] bytes = body.readNBytes(Math.toIntExact(size + 1));
                if (bytes.length > size) {
                    body.abort();
                }
                return bytes;
            } catch (IOException e) {
                throw RetryableException.create("The object could not be read to its end", e);
            }
        };
    }

    private <T> T available(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            log.warn("An attachment could not be stored in or fetched from {}: {}", settings, e.getMessage());
            throw new Refusals.StorageUnavailable();
        }
    }

    private static String key(UUID requestId, UUID id) {
        return "requests/" + requestId + "/" + id;
    }

    @PreDestroy
    void close() {
        s3.close();
    }
}
