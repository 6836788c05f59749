package io.athenabudget.requests;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where the content of new attachments goes.
 *
 * @param s3 a bucket of S3 or of a storage that speaks its protocol; when absent, content is kept in PostgreSQL
 */
@ConfigurationProperties("athena.attachments")
record AttachmentProperties(@Nullable S3 s3) {
    /**
     * @param endpoint where a storage other than AWS is, for example https://minio.example.com:9000
     * @param accessKeyId with secretAccessKey; without them, AWS's default chain looks for credentials
     * @param pathStyle addresses the bucket in the path instead of the host name, as most storages other than AWS want
     * @param timeout the longest that storing or fetching one file may take, a second attempt included
     */
    record S3(
            @Nullable URI endpoint,
            String region,
            String bucket,
            @Nullable String accessKeyId,
            @Nullable String secretAccessKey,
            @DefaultValue("false") boolean pathStyle,
            @DefaultValue("PT10S") Duration timeout) {

        S3 {
            if (!StringUtils.hasText(region) || !StringUtils.hasText(bucket)) {
                throw new IllegalArgumentException("athena.attachments.s3 needs a region and a bucket: set both, or no"
                        + " property of it to keep attachments in PostgreSQL");
            }
            if (StringUtils.hasText(accessKeyId) != StringUtils.hasText(secretAccessKey)) {
                throw new IllegalArgumentException("athena.attachments.s3.access-key-id and .secret-access-key belong"
                        + " together: set both, or neither to use AWS's default credentials chain");
            }
            if (endpoint != null && (endpoint.getScheme() == null || endpoint.getHost() == null)) {
                throw new IllegalArgumentException("athena.attachments.s3.endpoint must be an address with its scheme,"
                        + " such as https://minio.example.com:9000");
            }
        }

        /** Without the secret: settings end up in logs. */
        @Override
        public String toString() {
            return "bucket " + bucket + " at " + (endpoint == null ? "AWS, region " + region : endpoint);
        }
    }
}
