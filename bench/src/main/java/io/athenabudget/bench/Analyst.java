package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An analyst's browser, which asks Cockpit by a cookie and the portal's API by a token. */
final class Analyst {
    private static final String USERNAME = "analyst";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String header;
    private final String value;

    private Analyst(String url, String header, String value) {
        this.url = url;
        this.header = header;
        this.value = value;
    }

    static Analyst inThePortal(String url) throws IOException, InterruptedException {
        return new Analyst(url + "/api/v1/insights", "Authorization", "Bearer " + token(url));
    }

    private static String token(String url) throws IOException, InterruptedException {
        return new RestApi(url + "/api/v1", AthenaCycles.PASSWORD).tokenOf(USERNAME);
    }

    static Analyst inCockpit(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/api/v1/cockpit/session"))
                                .header("Authorization", "Bearer " + token(url))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IllegalStateException("Cockpit was not opened: " + answer.body()));
        return new Analyst(url + "/camunda/api/athena/history", "Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    void get(String address) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url + address))
                            .header(header, value)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        address + " was answered with " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(address + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
