package io.athenabudget.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.standalone.RestApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs one case through the API, in the log's order. What an earlier run did already is seen from the server's state and
 * not done again: a request has an id made from the case, and its decisions are counted.
 */
final class CaseReplay {
    private final RestApi api;
    private final Organisation organisation;

    CaseReplay(RestApi api, Organisation organisation) {
        this.api = api;
        this.organisation = organisation;
    }

    /** Says that a rule refused a step; the rest of the case cannot follow. */
    record Refusal(String caseId, int round, String step, String reason) {}

    @Nullable
    Refusal run(LogCase logCase) {
        if (logCase.contradiction() != null) {
            return new Refusal(logCase.id(), 1, "order", logCase.contradiction());
        }
        Map<String, UUID> latest = new HashMap<>();
        for (int i = 0; i < logCase.rounds().size(); i++) {
            UUID id = requestId(logCase, i);
            Refusal refusal =
                    run(logCase, i, id, latest.put(logCase.rounds().get(i).document(), id));
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    static UUID requestId(LogCase logCase, int round) {
        return UUID.nameUUIDFromBytes((logCase.id() + "/" + round).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Refusal run(LogCase logCase, int index, UUID id, @Nullable UUID replaces) {
        LogCase.Round round = logCase.rounds().get(index);
        if (round.amount() == null) {
            return new Refusal(logCase.id(), index + 1, "submit", "The log names no amount.");
        }
        if (round.levels() > Organisation.MOST_LEVELS) {
            return new Refusal(
                    logCase.id(),
                    index + 1,
                    "submit",
                    "The chain has %d levels, and the flow of the replay %d."
                            .formatted(round.levels(), Organisation.MOST_LEVELS));
        }
        String requester = Organisation.username(Organisation.REQUESTER, logCase.unit());
        Map<String, Object> submission = new HashMap<>(Map.of(
                "id", id,
                "title", logCase.id(),
                "justification", "Replayed from an approval log",
                "categoryId", organisation.category(round),
                "reasonId", organisation.reason(),
                "amount", round.amount().toPlainString(),
                "currency", "EUR"));
        if (replaces != null) {
            submission.put("replacesId", replaces);
        }
        RestApi.Answer submitted = api.post(requester, "/requests", submission);
        if (!submitted.ok()) {
            return refusal(logCase, index, "submit", submitted);
        }
        int done = decisionsOf(submitted.body()).size();
        boolean withdrawn = submitted.body().path("status").asText().equals("WITHDRAWN");
        for (int i = 0; i <= round.decisions().size(); i++) {
            if (Objects.equals(round.withdrawnAfter(), i) && !withdrawn) {
                RestApi.Answer answer =
                        api.post(requester, "/requests/" + id + "/withdraw", Map.of("comment", "As in the log"));
                if (!answer.ok()) {
                    return refusal(logCase, index, "withdraw", answer);
                }
            }
            if (i >= done && i < round.decisions().size()) {
                Refusal refusal = decide(logCase, index, id, round.decisions().get(i));
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return null;
    }

    private @Nullable Refusal decide(LogCase logCase, int index, UUID request, LogCase.Decision decision) {
        if (decision.overrules()) {
            RestApi.Answer undone = undoLatest(request);
            if (undone != null && !undone.ok()) {
                return refusal(logCase, index, "overrule", undone);
            }
        }
        String step = "L" + decision.level() + " by " + decision.role();
        String approver = Organisation.username(decision.role(), logCase.unit());
        String approval = openApproval(approver, request);
        if (approval == null) {
            return new Refusal(logCase.id(), index + 1, step, nothingOpen(decision, approver, request));
        }
        RestApi.Answer decided = api.post(
                approver,
                "/approvals/" + approval + (decision.approved() ? "/approve" : "/reject"),
                Map.of("comment", "As in the log"));
        return decided.ok() ? null : refusal(logCase, index, step, decided);
    }

    /** Which rule leaves somebody without an open approval. */
    private String nothingOpen(LogCase.Decision decision, String approver, UUID request) {
        if (decision.role().equals(Organisation.REQUESTER)) {
            return "Nobody decides on their own request.";
        }
        JsonNode now = api.get(Organisation.ANALYST, "/requests/" + request).orFail("The request");
        String id = api.get(approver, "/users/me").orFail("The user").path("id").asText();
        for (JsonNode decided : now.path("decisions")) {
            if (decided.path("decidedBy").asText().equals(id)
                    && decided.path("status").asText().equals("ACTIVE")) {
                return "They decided at " + decided.path("level").asText() + " already, and nobody decides twice.";
            }
        }
        return "The request is " + now.path("status").asText() + " and has nothing open for them.";
    }

    /** The open approval of a request, found in the approver's own inbox. */
    private @Nullable String openApproval(String approver, UUID request) {
        JsonNode inbox = api.get(approver, "/approvals/incoming?sort=-createdAt&limit=20")
                .orFail("The inbox");
        while (true) {
            for (JsonNode approval : inbox.path("items")) {
                if (approval.path("requestId").asText().equals(request.toString())) {
                    return approval.path("id").asText();
                }
            }
            if (inbox.path("nextCursor").isNull()) {
                return null;
            }
            inbox = api.get(
                            approver,
                            "/approvals/incoming?sort=-createdAt&limit=200&cursor="
                                    + inbox.path("nextCursor").asText())
                    .orFail("The inbox");
        }
    }

    /** Takes the latest standing approval back, as an administrator; null if that was done by an earlier run. */
    private RestApi.@Nullable Answer undoLatest(UUID request) {
        List<JsonNode> decisions = decisionsOf(
                api.get(Organisation.ANALYST, "/requests/" + request).orFail("The request"));
        JsonNode latest = decisions.get(decisions.size() - 1);
        if (!latest.path("status").asText().equals("ACTIVE")) {
            return null;
        }
        return api.post(
                Organisation.ADMIN,
                "/approvals/" + latest.path("approvalId").asText() + "/rollback",
                Map.of("comment", "The system rejected it afterwards"));
    }

    private static List<JsonNode> decisionsOf(JsonNode request) {
        List<JsonNode> decisions = new ArrayList<>();
        request.path("decisions").forEach(decisions::add);
        decisions.sort(
                Comparator.comparing(decision -> decision.path("decidedAt").asText()));
        return decisions;
    }

    private static Refusal refusal(LogCase logCase, int round, String step, RestApi.Answer answer) {
        if (answer.status() >= 500 || answer.status() == 401) {
            throw new IllegalStateException(logCase.id() + ": " + step + " was answered with " + answer.status());
        }
        return new Refusal(logCase.id(), round + 1, step, answer.reason());
    }
}
