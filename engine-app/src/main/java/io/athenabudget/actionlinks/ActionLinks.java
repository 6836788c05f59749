package io.athenabudget.actionlinks;

import io.athenabudget.approvals.Candidates;
import io.athenabudget.approvals.Outcome;
import io.athenabudget.identity.PurposeTokens;
import io.athenabudget.identity.PurposeTokens.Claims;
import io.athenabudget.identity.PurposeTokens.Reading;
import io.athenabudget.identity.Users;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes links and reads them back. A link is all its holder has to show, so it is in no event and in no log. */
@Service
public class ActionLinks {
    /** Where links lead; their token follows. */
    public static final String PATH = "/act/";

    private static final String PURPOSE = "act";
    private static final String APPROVAL = "approval";
    private static final String ACTION = "action";

    private final PurposeTokens tokens;
    private final Candidates candidates;
    private final Users users;
    private final ActionLinkProperties properties;
    private final Clock clock;

    ActionLinks(
            PurposeTokens tokens, Candidates candidates, Users users, ActionLinkProperties properties, Clock clock) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.users = users;
        this.properties = properties;
        this.clock = clock;
    }

    /** The two links of a message, as paths. */
    public record Pair(String approve, String reject, Instant expiresAt) {}

    /** Makes the links of one user for one approval. */
    public Pair make(UUID userId, UUID approvalId) {
        if (!candidates.of(approvalId).contains(userId)) {
            throw new NothingToDecide();
        }
        long credentials = users.credentialsVersion(userId);
        Instant expiresAt = clock.instant().plus(properties.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        return new Pair(
                path(userId, credentials, approvalId, Outcome.APPROVED, expiresAt),
                path(userId, credentials, approvalId, Outcome.REJECTED, expiresAt),
                expiresAt);
    }

    private String path(UUID userId, long credentials, UUID approvalId, Outcome outcome, Instant expiresAt) {
        Map<String, String> details = Map.of(APPROVAL, approvalId.toString(), ACTION, outcome.name());
        return PATH + tokens.sign(PURPOSE, new Claims(UUID.randomUUID(), userId, credentials, details, expiresAt));
    }

    /** What came of reading a token. */
    sealed interface Read {
        record Valid(ActionLink link) implements Read {}

        record Expired(ActionLink link) implements Read {}

        record Forged() implements Read {}
    }

    Read read(String token) {
        Reading reading = tokens.read(PURPOSE, List.of(APPROVAL, ACTION), token);
        if (reading instanceof Reading.Valid valid) {
            return new Read.Valid(link(valid.claims()));
        }
        return reading instanceof Reading.Expired expired
                ? new Read.Expired(link(expired.claims()))
                : new Read.Forged();
    }

    private static ActionLink link(Claims claims) {
        return new ActionLink(
                claims.id(),
                claims.subject(),
                claims.credentials(),
                UUID.fromString(detail(claims, APPROVAL)),
                Outcome.valueOf(detail(claims, ACTION)),
                claims.expiresAt());
    }

    private static String detail(Claims claims, String name) {
        return claims.details().getOrDefault(name, "");
    }
}
