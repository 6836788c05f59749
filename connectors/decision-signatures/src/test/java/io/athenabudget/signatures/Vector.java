package io.athenabudget.signatures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of the committed vectors.
 *
 * @param expected {@code valid}, {@code altered}, or the code of a fault
 * @param differs in which members of what is at hand an altered one differs
 * @param decision what is at hand; with time and nonce it is what a client signs
 * @param payload the text that was signed
 * @param signingInput over which the signature is
 */
record Vector(
        String name,
        String expected,
        List<String> differs,
        AtHand decision,
        String time,
        String nonce,
        String payload,
        String signingInput,
        String jws) {

    record AtHand(
            UUID approval,
            UUID request,
            String amount,
            String currency,
            Decision.Outcome outcome,
            @Nullable String comment,
            long version) {
        Decision decision() {
            return new Decision(approval, request, amount, currency, outcome, Decision.hashOf(comment), version);
        }
    }
}
