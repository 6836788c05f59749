package io.athenabudget.identity;

import static io.restassured.RestAssured.given;

import io.athenabudget.access.TestSender;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client whose sessions are bound to its key, as the mobile app's are. */
final class BoundClient {
    static final String ME = "/api/v1/users/me";
    static final String LOGIN = "/api/v1/auth/login";
    static final String REFRESH = "/api/v1/auth/refresh";

    final TestSender sender = TestSender.create();
    private final String username;
    private final String password;

    BoundClient(String username, String password) {
        this.username = username;
        this.password = password;
    }

    Response logIn() {
        return logIn(proof("POST", LOGIN, null));
    }

    Response logIn(@Nullable String proof) {
        return with(proof)
                .body(Map.of("username", username, "password", password, "device", "phone"))
                .post(LOGIN);
    }

    Response refresh(String token) {
        return refresh(token, proof("POST", REFRESH, null));
    }

    static Response refresh(String token, @Nullable String proof) {
        return with(proof).body(Map.of("refreshToken", token)).post(REFRESH);
    }

    Response me(String token) {
        return me(token, proof("GET", ME, token));
    }

    static Response me(String token, String proof) {
        return with(proof).header("Authorization", "DPoP " + token).get(ME);
    }

    String proof(String method, String path, @Nullable String token) {
        return sender.proof(method, address(path), token);
    }

    /** A proof for asking who one is, of which something is otherwise. */
    String proofOfMe(String token, Consumer<Map<String, Object>> header, Consumer<Map<String, Object>> claims) {
        Map<String, Object> said = sender.claims("GET", address(ME), token);
        Map<String, Object> named = sender.header();
        header.accept(named);
        claims.accept(said);
        return sender.sign(named, said);
    }

    static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    private static RequestSpecification with(@Nullable String proof) {
        RequestSpecification call = given().contentType(ContentType.JSON);
        return proof == null ? call : call.header("DPoP", proof);
    }
}
