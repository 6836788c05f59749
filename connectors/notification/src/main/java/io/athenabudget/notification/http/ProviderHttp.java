package io.athenabudget.notification.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP as SDKs of providers are made to use it here: each request is written once, and whoever waits for its answer waits
 * no longer than told, be it for the first byte or the last.
 */
public final class ProviderHttp {
    private final HttpClient client;
    private final Duration patience;

    public ProviderHttp(Duration connectTimeout, Duration answerTimeout) {
        this.client = HttpClient.newBuilder()
                // On one connection of HTTP/2 go many messages: whoever loses it loses the answers to all of them.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        // Shorter, and a connection that does not come about would look like an answer that does not.
        this.patience = connectTimeout.plus(answerTimeout);
    }

    /** Sends the request, whatever the answer. */
    public HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        // The time-out of the JDK's client ends with the headers: a body that never ends would be waited for.
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw (IOException) new SocketTimeoutException("No answer in " + patience).initCause(e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    /**
     * Sends a request that hands a message over.
     *
     * @throws Refused when the answer is anything but success
     * @throws Unanswered when there is none
     */
    public HttpResponse<byte[]> handOver(HttpRequest request) {
        HttpResponse<byte[]> response;
        try {
            response = exchange(request);
        } catch (IOException e) {
            throw new Unanswered(e);
        }
        if (response.statusCode() / 100 != 2) {
            String retryAfter = response.headers().firstValue("Retry-After").orElse(null);
            throw new Refused(response.statusCode(), RetryAfter.parse(retryAfter, Instant.now()), response.body());
        }
        return response;
    }
}
