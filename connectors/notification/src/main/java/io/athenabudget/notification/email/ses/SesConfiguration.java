package io.athenabudget.notification.email.ses;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "athena.notification.email", havingValue = "ses")
@EnableConfigurationProperties(SesProperties.class)
class SesConfiguration {
    @Bean
    SesChannel ses(SesProperties properties) {
        String from = properties.requiredFrom();
        SesV2Client client = SesV2Client.builder()
                .region(Region.of(properties.requiredRegion()))
                .endpointOverride(properties.endpoint())
                .credentialsProvider(credentials(properties))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(properties.connectTimeout())
                        .connectionAcquisitionTimeout(properties.connectTimeout())
                        .socketTimeout(properties.answerTimeout()))
                .overrideConfiguration(calls -> calls.retryStrategy(AwsRetryStrategy.doNotRetry())
                        // The socket's time-out begins anew with each byte.
                        .apiCallTimeout(properties.connectTimeout().plus(properties.answerTimeout()))
                        .addExecutionInterceptor(new Transmission()))
                .build();
        return new SesChannel(client, from, properties.configurationSet());
    }

    private static AwsCredentialsProvider credentials(SesProperties properties) {
        return properties.accessKeyId() != null && properties.secretAccessKey() != null
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(properties.accessKeyId(), properties.secretAccessKey()))
                : DefaultCredentialsProvider.builder().build();
    }
}
