package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed vectors hold this code and every client to the same bytes. {@code -Dvectors.write} makes them anew, which
 * changes all signatures: no two of the same content are the same.
 */
class VectorsTest {
    private static final Path COMMITTED = Path.of("vectors/decisions.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    record Proof(
            String name, String challenge, UUID device, UUID user, String payload, String signingInput, String jws) {}

    record Key(String publicKey, String thumbprint, Map<String, String> jwk) {}

    /**
     * Decisions that are signed together.
     *
     * @param signingInput what is signed of them all
     * @param signatures of each
     */
    record Batch(String name, List<String> payloads, String signingInput, List<String> signatures) {}

    record Committed(
            String madeBy,
            Key key,
            UUID device,
            UUID user,
            List<Proof> proofs,
            List<Vector> decisions,
            List<Batch> batches) {}

    static Committed committed() throws IOException {
        return JSON.readValue(COMMITTED.toFile(), Committed.class);
    }

    static Stream<Vector> decisions() throws IOException {
        return committed().decisions().stream();
    }

    @BeforeAll
    static void acceptAChange() throws IOException {
        if (System.getProperty("vectors.write") == null) {
            return;
        }
        String payload = new DeviceProof(Vectors.CHALLENGE, Vectors.ID, Vectors.USER).payload();
        String jws = Vectors.DEVICE.sign(Vectors.ID, DeviceProof.TYPE, payload);
        Committed made = new Committed(
                "VectorsTest of connectors/decision-signatures; -Dvectors.write makes them anew",
                new Key(
                        Vectors.DEVICE.publicKey(),
                        DeviceKey.parse(Vectors.DEVICE.publicKey())
                                .orElseThrow()
                                .thumbprint(),
                        new LinkedHashMap<>(Vectors.jwk())),
                Vectors.ID,
                Vectors.USER,
                List.of(new Proof(
                        "a proof",
                        Vectors.CHALLENGE,
                        Vectors.ID,
                        Vectors.USER,
                        payload,
                        jws.substring(0, jws.lastIndexOf('.')),
                        jws)),
                Vectors.all(),
                List.of(batch(2), batch(5), batch(8), batch(33)));
        Files.createDirectories(COMMITTED.getParent());
        Files.writeString(COMMITTED, JSON.writeValueAsString(made) + "\n", UTF_8);
    }

    @Test
    void the_committed_cases_are_those_that_are_made() throws IOException {
        assertThat(committed().decisions())
                .extracting(Vector::name)
                .isEqualTo(Vectors.all().stream().map(Vector::name).toList());
        assertThat(committed().decisions())
                .extracting(Vector::payload)
                .isEqualTo(Vectors.all().stream().map(Vector::payload).toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void each_decision_is_taken_as_the_vectors_say(Vector vector) throws IOException {
        assertThat(outcome(vector)).as(vector.name()).isEqualTo(vector.expected());
        assertThat(vector.jws()).startsWith(vector.signingInput());
    }

    private static String outcome(Vector vector) throws IOException {
        try {
            CompactJws jws = SignedDecision.parse(vector.jws());
            assertThat(jws.device()).isEqualTo(Vectors.ID);
            SignedDecision signed = SignedDecision.of(jws);
            jws.requireSignedBy(key());
            assertThat(signed.payload()).isEqualTo(vector.payload());
            assertThat(signed.time()).isEqualTo(vector.time());
            assertThat(signed.nonce()).isEqualTo(vector.nonce());
            List<String> differs =
                    signed.decision().differencesFrom(vector.decision().decision());
            assertThat(differs).isEqualTo(vector.differs());
            return differs.isEmpty() ? "valid" : "altered";
        } catch (SignatureFault fault) {
            return fault.kind().code();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_client_that_signs_what_is_at_hand_signs_these_bytes(Vector vector) {
        if (vector.expected().equals("valid")) {
            assertThat(new SignedDecision(vector.decision().decision(), Instant.parse(vector.time()), vector.nonce())
                            .payload())
                    .isEqualTo(vector.payload());
        }
    }

    static Stream<Batch> batches() throws IOException {
        return committed().batches().stream();
    }

    private static Batch batch(int size) {
        List<SignedDecision> decisions =
                IntStream.range(0, size).mapToObj(Vectors::decision).toList();
        List<String> signatures = Vectors.DEVICE.signTogether(Vectors.ID, decisions);
        String jws = signatures.get(0).split("~")[0];
        return new Batch(
                size + " decisions",
                decisions.stream().map(SignedDecision::payload).toList(),
                jws.substring(0, jws.lastIndexOf('.')),
                signatures);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void each_of_many_that_were_signed_together_is_taken(Batch batch) throws IOException {
        for (int which = 0; which < batch.signatures().size(); which++) {
            CompactJws jws = SignedDecision.parse(batch.signatures().get(which));
            jws.requireSignedBy(key());
            assertThat(jws.device()).isEqualTo(Vectors.ID);
            assertThat(SignedDecision.of(jws).payload())
                    .isEqualTo(batch.payloads().get(which));
            assertThat(batch.signatures().get(which)).startsWith(batch.signingInput());
        }
    }

    @Test
    void the_proof_is_taken() throws IOException {
        Proof proof = committed().proofs().get(0);
        CompactJws jws = DeviceProof.parse(proof.jws());
        jws.requireSignedBy(key());
        assertThat(DeviceProof.of(jws)).isEqualTo(new DeviceProof(proof.challenge(), proof.device(), proof.user()));
        assertThat(DeviceProof.of(jws).payload()).isEqualTo(proof.payload());
    }

    private static DeviceKey key() throws IOException {
        return DeviceKey.parse(committed().key().publicKey()).orElseThrow();
    }
}
