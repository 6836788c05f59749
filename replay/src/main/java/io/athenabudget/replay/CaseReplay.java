package io.athenabudget.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs one case through the API, in the log's order. What an earlier run did already is seen from the server's state and
 * not done again: a request has an id made from the case, and its decisions are counted.
 */
final class CaseReplay {
    private final Api api;
    private final Organisation organisation;

    CaseReplay(Api api, Organisation organisation) {
        this.api = api;
        this.organisation = organisation;
    }

    /** Says that a rule refused a step; the rest of the case cannot follow. */
    record Refusal(String caseId, int round, String step, String reason) {}

    @Nullable
    Refusal run(LogCase logCase) {
        UUID replaces = null;
        for (int i = 0; i < logCase.rounds().size(); i++) {
            UUID id = requestId(logCase, i);
            Refusal refusal = run(logCase, i, id, replaces);
            if (refusal != null) {
                return refusal;
            }
            replaces = id;
        }
        return null;
    }

    static UUID requestId(LogCase logCase, int round) {
        return UUID.nameUUIDFromBytes((logCase.id() + "/" + round).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Refusal run(LogCase logCase, int index, UUID id, @Nullable UUID replaces) {
        LogCase.Round round = logCase.rounds().get(index);
        String requester = Organisation.username(Organisation.REQUESTER, logCase.unit());
        Map<String, Object> submission = new HashMap<>(Map.of(
                "id", id,
                "title", logCase.id(),
                "justification", "Replayed from an approval log",
                "categoryId", organisation.category(round),
                "reasonId", organisation.reason(),
                "amount", logCase.amount().toPlainString(),
                "currency", "EUR"));
        if (replaces != null) {
            submission.put("replacesId", replaces);
        }
        Api.Answer submitted = api.post(requester, "/requests", submission);
        if (!submitted.ok()) {
            return refusal(logCase, index, "submit", submitted);
        }
        List<JsonNode> done = decisionsOf(submitted.body());
        int taken = 0;
        for (LogCase.Decision decision : round.decisions()) {
            taken++;
            if (taken <= done.size()) {
                continue;
            }
            if (decision.overrules()) {
                Api.Answer undone = undoLatest(requester, id);
                if (undone != null && !undone.ok()) {
                    return refusal(logCase, index, "overrule", undone);
                }
            }
            Api.Answer decided = decide(logCase, id, decision);
            if (!decided.ok()) {
                return refusal(logCase, index, "L" + decision.level() + " by " + decision.role(), decided);
            }
        }
        if (round.withdrawn() && !submitted.body().path("status").asText().equals("WITHDRAWN")) {
            Api.Answer withdrawn =
                    api.post(requester, "/requests/" + id + "/withdraw", Map.of("comment", "As in the log"));
            if (!withdrawn.ok()) {
                return refusal(logCase, index, "withdraw", withdrawn);
            }
        }
        return null;
    }

    private Api.Answer decide(LogCase logCase, UUID request, LogCase.Decision decision) {
        String approver = Organisation.username(decision.role(), logCase.unit());
        String approval = openApproval(approver, request);
        return api.post(
                approver,
                "/approvals/" + approval + (decision.approved() ? "/approve" : "/reject"),
                Map.of("comment", "As in the log"));
    }

    /** The open approval of a request, found in the approver's own inbox. */
    private String openApproval(String approver, UUID request) {
        JsonNode inbox = api.get(approver, "/approvals/incoming?sort=-createdAt&limit=20")
                .orFail("The inbox");
        while (true) {
            for (JsonNode approval : inbox.path("items")) {
                if (approval.path("requestId").asText().equals(request.toString())) {
                    return approval.path("id").asText();
                }
            }
            if (inbox.path("nextCursor").isNull()) {
                throw new IllegalStateException(approver + " has nothing of request " + request + " in the inbox");
            }
            inbox = api.get(
                            approver,
                            "/approvals/incoming?sort=-createdAt&limit=200&cursor="
                                    + inbox.path("nextCursor").asText())
                    .orFail("The inbox");
        }
    }

    /** Takes the latest standing approval back, as an administrator; null if that was done by an earlier run. */
    private Api.@Nullable Answer undoLatest(String requester, UUID request) {
        List<JsonNode> decisions =
                decisionsOf(api.get(requester, "/requests/" + request).orFail("The request"));
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
        List<JsonNode> decisions = new java.util.ArrayList<>();
        request.path("decisions").forEach(decisions::add);
        decisions.sort(java.util.Comparator.comparing(
                decision -> decision.path("decidedAt").asText()));
        return decisions;
    }

    private static Refusal refusal(LogCase logCase, int round, String step, Api.Answer answer) {
        if (answer.status() >= 500 || answer.status() == 401) {
            throw new IllegalStateException(logCase.id() + ": " + step + " was answered with " + answer.status());
        }
        return new Refusal(logCase.id(), round + 1, step, answer.reason());
    }
}
