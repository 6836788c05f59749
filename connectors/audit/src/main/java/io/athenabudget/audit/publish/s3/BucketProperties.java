package io.athenabudget.audit.publish.s3;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/** @param checkpointsS3 a bucket where checkpoints are kept; none when absent */
@ConfigurationProperties("athena.audit")
record BucketProperties(@Nullable S3 checkpointsS3) {
    /**
     * @param prefix of the names of all checkpoints; nothing else may begin with it
     * @param endpoint where a storage other than AWS is, for example https://minio.example.com:9000
     * @param accessKeyId with secretAccessKey; without them, AWS's default chain looks for credentials
     * @param pathStyle addresses the bucket in the path instead of the host name, as most storages other than AWS want
     * @param timeout the longest that one call may take, a second attempt included
     */
    record S3(
            String region,
            String bucket,
            @DefaultValue("checkpoints/") String prefix,
            @Nullable URI endpoint,
            @Nullable String accessKeyId,
            @Nullable String secretAccessKey,
            @DefaultValue("false") boolean pathStyle,
            @DefaultValue("PT10S") Duration timeout) {

        S3 {
            if (!StringUtils.hasText(region) || !StringUtils.hasText(bucket)) {
                throw new IllegalArgumentException("athena.audit.checkpoints-s3 needs a region and a bucket: set both,"
                        + " or no property of it to keep checkpoints in no bucket");
            }
            if (StringUtils.hasText(accessKeyId) != StringUtils.hasText(secretAccessKey)) {
                throw new IllegalArgumentException("athena.audit.checkpoints-s3.access-key-id and .secret-access-key"
                        + " belong together: set both, or neither to use AWS's default credentials chain");
            }
            if (endpoint != null && (endpoint.getScheme() == null || endpoint.getHost() == null)) {
                throw new IllegalArgumentException("athena.audit.checkpoints-s3.endpoint must be an address with its"
                        + " scheme, such as https://minio.example.com:9000");
            }
        }

        /** Without the secret: settings end up in logs. */
        @Override
        public String toString() {
            return "bucket " + bucket + " at " + (endpoint == null ? "AWS, region " + region : endpoint);
        }
    }
}
