package io.athenabudget.notification.sms.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import io.athenabudget.notification.http.ProviderHttp;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How Twilio's SDK reaches Twilio. The SDK's own client sends a message up to three times when the answer is a 5xx, its
 * Apache client once more after 429 and 503, and it overrides the time-outs it is given.
 */
final class TwilioHttp extends HttpClient {
    private final ProviderHttp http;
    private final URI baseUrl;

    TwilioHttp(ProviderHttp http, URI baseUrl) {
        this.http = http;
        this.baseUrl = baseUrl;
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        URI path = URI.create(request.constructURL().toString());
        HttpRequest.Builder call = HttpRequest.newBuilder(baseUrl.resolve(path.getRawPath()))
                .header("Authorization", request.getAuthString())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .method(
                        request.getMethod().toString(),
                        HttpRequest.BodyPublishers.ofString(form(request.getPostParams())));
        HttpResponse<byte[]> response = http.handOver(call.build());
        return new Response(new ByteArrayInputStream(response.body()), response.statusCode());
    }

    private static String form(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
