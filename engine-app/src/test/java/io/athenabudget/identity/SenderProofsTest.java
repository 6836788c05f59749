package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import io.athenabudget.RunningApplication;
import io.athenabudget.access.TestSender;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls of a session that is bound to a key. */
class SenderProofsTest extends RunningApplication {
    private static final Consumer<Map<String, Object>> AS_IT_IS = said -> {};

    @Autowired
    private UsedProofs used;

    private final BoundClient client = new BoundClient("sales2", PASSWORD);
    private String token = "";

    @BeforeEach
    void logIn() {
        token = client.logIn().then().statusCode(200).extract().path("accessToken");
    }

    @Test
    void a_call_with_a_proof_of_its_own_is_answered() {
        client.me(token)
                .then()
                .statusCode(200)
                .body("username", is("sales2"))
                .header("DPoP-Nonce", not(emptyOrNullString()));
        given().header("Authorization", "dpop " + token)
                .header("DPoP", client.proof("GET", "/api/v1/people", token))
                .get("/api/v1/people?q=sales&limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void a_bound_token_is_no_bearer_token() {
        given().auth()
                .oauth2(token)
                .get(BoundClient.ME)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("DPoP error=\"invalid_token\""))
                .body("type", endsWith("/dpop-proof-needed"));
    }

    @Test
    void a_bearer_token_is_no_bound_one() {
        String bearer = tokenOf("sales2");
        client.me(bearer).then().statusCode(401).header("WWW-Authenticate", startsWith("DPoP error=\"invalid_token\""));
    }

    @Test
    void a_proof_is_used_once() {
        String proof = client.proof("GET", BoundClient.ME, token);
        BoundClient.me(token, proof).then().statusCode(200);
        refused(proof);
    }

    @Test
    void a_proof_is_of_its_key() {
        String proof = client.proof("GET", BoundClient.ME, token);
        int end = proof.lastIndexOf('.');
        refused(proof.substring(0, end + 1) + proof.substring(end + 1).replaceAll("^.{8}", "AAAAAAAA"));
        refused(new BoundClient("sales2", PASSWORD).proof("GET", BoundClient.ME, token));
        refused(proofOf(
                header -> header.put(
                        "jwk", TestSender.create().key().toPublicJWK().toJSONObject()),
                AS_IT_IS));
        BoundClient.me(token, proof).then().statusCode(200);
    }

    @Test
    void a_proof_is_of_one_call() {
        refused(client.proof("POST", BoundClient.ME, token));
        refused(client.proof("GET", "/api/v1/people", token));
        refused(proofOf(AS_IT_IS, claims -> claims.put("htu", "https://elsewhere.example" + BoundClient.ME)));
        String another = client.logIn().path("accessToken");
        refused(client.proof("GET", BoundClient.ME, another));
        BoundClient.me(token, proofOf(AS_IT_IS, claims -> claims.compute("htu", (name, htu) -> htu + "?a=b#c")))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"htm", "htu", "jti", "iat", "ath"})
    void a_proof_says_everything(String claim) {
        refused(proofOf(AS_IT_IS, claims -> claims.remove(claim)));
        refused(proofOf(AS_IT_IS, claims -> claims.put(claim, Map.of())));
    }

    @Test
    void a_proof_is_of_one_kind() throws Exception {
        refused(proofOf(header -> header.remove("typ"), AS_IT_IS));
        refused(proofOf(header -> header.put("typ", "JWT"), AS_IT_IS));
        refused(proofOf(header -> header.remove("jwk"), AS_IT_IS));
        refused(proofOf(header -> header.put("jwk", client.sender.key().toJSONObject()), AS_IT_IS));
        refused(proofOf(header -> header.put("alg", "none"), AS_IT_IS));
        refused(proofOf(header -> header.put("alg", "HS256"), AS_IT_IS));
        refused(proofOf(header -> header.put("crit", new String[] {"exp"}), AS_IT_IS));

        Map<String, Object> claims = client.sender.claims("GET", BoundClient.address(BoundClient.ME), token);
        Map<String, Object> none = Map.of("typ", "dpop+jwt", "alg", "none");
        refused(Base64URL.encode("{\"typ\":\"dpop+jwt\",\"alg\":\"none\"}") + "."
                + client.sender.sign(none, claims).split("\\.")[1] + ".");
        Map<String, Object> header = client.sender.header();
        header.put("alg", "HS256");
        refused(TestSender.sign(
                JWSAlgorithm.HS256,
                new MACSigner(client.sender.key().toPublicJWK().toJSONString().getBytes()),
                header,
                claims));
        RSAKey rsa = new RSAKeyGenerator(2048).generate();
        header.put("alg", "RS256");
        header.put("jwk", rsa.toPublicJWK().toJSONObject());
        refused(TestSender.sign(JWSAlgorithm.RS256, new RSASSASigner(rsa), header, claims));
    }

    @Test
    void there_is_one_proof() {
        given().header("Authorization", "DPoP " + token)
                .get(BoundClient.ME)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("DPoP error=\"invalid_dpop_proof\""));
        given().header("Authorization", "DPoP " + token)
                .header("DPoP", client.proof("GET", BoundClient.ME, token), client.proof("GET", BoundClient.ME, token))
                .get(BoundClient.ME)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(longs = {-90, 90, -86_400, 1_000_000_000})
    void a_clock_that_is_wrong_takes_a_nonce(long seconds) {
        Consumer<Map<String, Object>> wrong =
                claims -> claims.put("iat", Instant.now().getEpochSecond() + seconds);
        Response refused = BoundClient.me(token, proofOf(AS_IT_IS, wrong));
        refused.then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("DPoP error=\"use_dpop_nonce\""))
                .header("DPoP-Nonce", not(emptyOrNullString()))
                .body("type", endsWith("/use-dpop-nonce"));

        String nonce = refused.header("DPoP-Nonce");
        String proof = proofOf(AS_IT_IS, wrong.andThen(claims -> claims.put("nonce", nonce)));
        BoundClient.me(token, proof).then().statusCode(200);
        refused(proof);
        String own = Base64URL.encode(new byte[24]).toString();
        BoundClient.me(token, proofOf(AS_IT_IS, wrong.andThen(claims -> claims.put("nonce", own))))
                .then()
                .statusCode(401)
                .body("type", endsWith("/use-dpop-nonce"));
    }

    @Test
    void a_nonce_that_is_not_known_does_no_harm_when_the_clock_is_right() {
        BoundClient.me(token, proofOf(AS_IT_IS, claims -> claims.put("nonce", "of an instance that is gone")))
                .then()
                .statusCode(200);
    }

    /** Who balances the load says by which address it was called. */
    @Test
    void the_address_is_the_one_that_the_client_called() {
        String outside = "https://athena.example" + BoundClient.ME;
        given().header("Authorization", "DPoP " + token)
                .header("DPoP", client.sender.proof("GET", outside, token))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "athena.example")
                .header("X-Forwarded-Port", "443")
                .get(BoundClient.ME)
                .then()
                .statusCode(200);
        refused(client.sender.proof("GET", outside, token));
    }

    @Test
    void used_proofs_are_forgotten_when_they_are_too_old_anyway() {
        client.me(token).then().statusCode(200);
        used.prune();
        assertThat(remembered()).isPositive();
        used.prune(Duration.ZERO);
        assertThat(remembered()).isZero();
    }

    @Test
    void a_session_that_has_ended_says_so_as_ever() {
        given().header("Authorization", "DPoP " + token)
                .header("DPoP", client.proof("POST", "/api/v1/auth/logout", token))
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        client.me(token)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("DPoP error=\"invalid_token\""))
                .body("type", endsWith("/unauthenticated"));
    }

    private String proofOf(Consumer<Map<String, Object>> header, Consumer<Map<String, Object>> claims) {
        return client.proofOfMe(token, header, claims);
    }

    private void refused(String proof) {
        BoundClient.me(token, proof)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("DPoP error=\"invalid_dpop_proof\""))
                .header("WWW-Authenticate", containsString("algs=\"ES256\""))
                .body("type", endsWith("/invalid-dpop-proof"));
    }

    private long remembered() {
        return jdbc.sql("select count(*) from used_proof").query(Long.class).single();
    }
}
