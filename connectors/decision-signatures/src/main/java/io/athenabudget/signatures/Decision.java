package io.athenabudget.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided: all that a decider is shown and binds themselves to.
 *
 * @param amount a decimal string, as the API shows it
 * @param commentHash null without a comment
 * @param version the version of the approval that was seen
 */
public record Decision(
        UUID approval,
        UUID request,
        String amount,
        String currency,
        Outcome outcome,
        @Nullable String commentHash,
        long version) {

    /** What it does with the approval. */
    public enum Outcome {
        APPROVE,
        REJECT,
        ROLLBACK
    }

    /** SHA-256 of a comment's UTF-8, in Base64url; an empty comment is none. */
    public static @Nullable String hashOf(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : Sha256.base64Url(comment);
    }

    /** The names of the members in which another one differs, in the order of the payload. */
    public List<String> differencesFrom(Decision other) {
        List<String> names = new ArrayList<>();
        compare(names, "amount", amount, other.amount);
        compare(names, "approval", approval, other.approval);
        compare(names, "commentHash", commentHash, other.commentHash);
        compare(names, "currency", currency, other.currency);
        compare(names, "outcome", outcome, other.outcome);
        compare(names, "request", request, other.request);
        compare(names, "version", version, other.version);
        return names;
    }

    private static void compare(List<String> names, String name, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            names.add(name);
        }
    }
}
