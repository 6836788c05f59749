package io.athenabudget.notification.email.ses.web;

import io.athenabudget.notification.callback.UnverifiedCallback;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Gets what a message of SNS points to, but from SNS itself only: over https, from the host of the topic's region. Which
 * hosts that can be follows from the topics that are allowed, not from what is posted here.
 */
final class SnsSite {
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient http;
    private final Duration timeout;

    SnsSite(HttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
    }

    byte[] get(URI address, String topic) throws IOException {
        if (!"https".equals(address.getScheme())
                || !host(topic).equals(address.getHost())
                || address.getPort() != -1
                || address.getRawUserInfo() != null) {
            throw new UnverifiedCallback(
                    "The message points to an address that is not of SNS in the region of its topic.");
        }
        try {
            HttpResponse<InputStream> response = http.send(
                    HttpRequest.newBuilder(address).timeout(timeout).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException(address + " answered " + response.statusCode());
                }
                return body.readNBytes(MOST_BYTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Of a topic such as {@code arn:aws:sns:eu-west-1:123456789012:mail-events}. */
    private static String host(String topic) {
        String[] parts = topic.split(":", -1);
        if (parts.length != 6 || !parts[2].equals("sns")) {
            throw new IllegalStateException("No ARN of an SNS topic is among athena.notification.ses.topics: " + topic);
        }
        return "sns." + parts[3] + (parts[1].equals("aws-cn") ? ".amazonaws.com.cn" : ".amazonaws.com");
    }
}
