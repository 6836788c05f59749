package io.athenabudget.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the chain of a request stands: its open steps, what was decided, what was asked. */
public record Progress(List<Step> step, List<Decision> decisions, List<Question> questions) {
    static final Progress NONE = new Progress(List.of(), List.of(), List.of());

    /**
     * An open step.
     *
     * @param key the id of the user task in the model
     */
    public record Step(String key, String name, Instant since, Instant dueAt) {}

    /**
     * What somebody decided at a level.
     *
     * @param status ACTIVE, ROLLED_BACK (taken back) or SUPERSEDED (fell with a decision before it)
     * @param revocable whether it can be rolled back at this moment
     * @param signedBy the device of the decider that signed it, if any
     */
    public record Decision(
            UUID approvalId,
            String level,
            String levelName,
            String outcome,
            String status,
            UUID decidedBy,
            @Nullable UUID onBehalfOf,
            Instant decidedAt,
            @Nullable String comment,
            Instant rollbackUntil,
            boolean revocable,
            @Nullable UUID signedBy) {}

    /** What an approver asked the requester. */
    public record Question(
            UUID id,
            UUID approvalId,
            UUID askedBy,
            Instant askedAt,
            String text,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
