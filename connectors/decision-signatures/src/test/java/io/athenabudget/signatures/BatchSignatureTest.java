package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchSignatureTest {
    private final List<SignedDecision> decisions =
            IntStream.range(0, 5).mapToObj(Vectors::decision).toList();
    private final List<String> signatures = Vectors.DEVICE.signTogether(Vectors.ID, decisions);

    @Test
    void a_decision_that_was_not_among_them_is_refused() {
        String foreign = Base64Url.of(Vectors.decision(6).payload().getBytes(UTF_8));
        assertThat(fault(with(1, foreign))).isEqualTo("wrong-signature");
    }

    @Test
    void the_way_of_another_decision_is_refused() {
        assertThat(fault(with(2, part(4, 2)))).isEqualTo("wrong-signature");
    }

    @Test
    void a_node_of_the_tree_is_no_decision() {
        // What is below the root, given out for a decision, has the hash of a leaf.
        HashTree tree = HashTree.of(
                decisions.stream().map(each -> each.payload().getBytes(UTF_8)).toList());
        byte[] way = tree.way(0);
        byte[] inner = new byte[64];
        System.arraycopy(BatchSignature.leaf(decisions.get(0).payload().getBytes(UTF_8)), 0, inner, 0, 32);
        System.arraycopy(way, 0, inner, 32, 32);
        byte[] rest = java.util.Arrays.copyOfRange(way, 32, way.length);
        assertThat(fault(part(0, 0) + "~" + Base64Url.of(inner) + "~" + Base64Url.of(rest)))
                .isEqualTo("wrong-signature");
    }

    @Test
    void a_signature_of_one_is_none_of_many_and_the_other_way_round() {
        String one = Vectors.DEVICE.sign(Vectors.ID, decisions.get(0));
        assertThat(fault(one + "~" + part(0, 1) + "~" + part(0, 2))).isEqualTo("malformed");
        assertThat(fault(part(0, 0))).isEqualTo("malformed");
    }

    @Test
    void what_is_not_in_its_form_is_refused() {
        assertThat(fault(part(0, 0) + "~" + part(0, 1))).isEqualTo("malformed");
        assertThat(fault(with(2, ""))).isEqualTo("malformed");
        assertThat(fault(with(2, part(0, 2) + "AA"))).isEqualTo("malformed");
        assertThat(fault(with(2, Base64Url.of(new byte[17 * 32])))).isEqualTo("malformed");
        assertThat(fault(signatures.get(0) + "~")).isEqualTo("malformed");
        assertThat(fault("~".repeat(CompactJws.LONGEST + 1))).isEqualTo("malformed");
    }

    @Test
    void somebody_elses_key_is_refused() {
        String theirs = TestDevice.create().signTogether(Vectors.ID, decisions).get(0);
        DeviceKey key = DeviceKey.parse(Vectors.DEVICE.publicKey()).orElseThrow();
        CompactJws jws = SignedDecision.parse(theirs);
        assertThatExceptionOfType(SignatureFault.class).isThrownBy(() -> jws.requireSignedBy(key));
    }

    private String with(int which, String other) {
        String[] parts = signatures.get(0).split("~");
        parts[which] = other;
        return String.join("~", parts);
    }

    private String part(int signature, int which) {
        return signatures.get(signature).split("~")[which];
    }

    private static String fault(String signature) {
        try {
            SignedDecision.parse(signature);
            return "none";
        } catch (SignatureFault fault) {
            return fault.kind().code();
        }
    }
}
