package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Cockpit, as somebody's browser asks it: by a cookie. */
final class Cockpit {
    private static final String HISTORY = "/camunda/api/athena/history";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String cookie;

    private Cockpit(String url, String cookie) {
        this.url = url;
        this.cookie = cookie;
    }

    static Cockpit open(String url, String username, String password) throws IOException, InterruptedException {
        String token = new RestApi(url + "/api/v1", password).tokenOf(username);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/api/v1/cockpit/session"))
                                .header("Authorization", "Bearer " + token)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IllegalStateException("Cockpit was not opened: " + answer.body()));
        return new Cockpit(url, cookie.substring(0, cookie.indexOf(';')));
    }

    void get(String address) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url + HISTORY + address))
                            .header("Cookie", cookie)
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
