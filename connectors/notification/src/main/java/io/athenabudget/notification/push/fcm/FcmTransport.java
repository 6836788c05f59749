package io.athenabudget.notification.push.fcm;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import io.athenabudget.notification.http.ProviderHttp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Set;

/**
 * How firebase-admin reaches FCM and the token server. The SDK has no setting for FCM's address, and none that keeps it
 * from repeating a request up to four times after 503 and 401: so answers that hand over no message leave here unchecked,
 * past the SDK. The JDK's own {@code HttpURLConnection} would repeat a POST too.
 */
final class FcmTransport extends HttpTransport {
    private static final String FCM = "https://fcm.googleapis.com/";

    /** These the JDK's client sets itself. */
    private static final Set<String> NOT_OURS = Set.of("content-length", "connection", "host", "accept-encoding");

    private final ProviderHttp http;
    private final URI endpoint;

    FcmTransport(ProviderHttp http, URI endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    @Override
    public boolean supportsMethod(String method) {
        return true;
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        boolean handsOver = url.startsWith(FCM);
        URI target = URI.create(handsOver ? endpoint.resolve("/") + url.substring(FCM.length()) : url);
        return new Request(method, HttpRequest.newBuilder(target), handsOver);
    }

    private final class Request extends LowLevelHttpRequest {
        private final String method;
        private final HttpRequest.Builder request;
        private final boolean handsOver;

        Request(String method, HttpRequest.Builder request, boolean handsOver) {
            this.method = method;
            this.request = request;
            this.handsOver = handsOver;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, value);
            }
        }

        @Override
        public LowLevelHttpResponse execute() throws IOException {
            if (getContentType() != null) {
                request.header("Content-Type", getContentType());
            }
            if (getContentEncoding() != null) {
                request.header("Content-Encoding", getContentEncoding());
            }
            HttpRequest finished = request.method(method, body()).build();
            return new FcmResponse(handsOver ? http.handOver(finished) : http.exchange(finished));
        }

        private HttpRequest.BodyPublisher body() throws IOException {
            if (getStreamingContent() == null) {
                return HttpRequest.BodyPublishers.noBody();
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            getStreamingContent().writeTo(content);
            return HttpRequest.BodyPublishers.ofByteArray(content.toByteArray());
        }
    }
}
