package io.athenabudget.approvals;

import io.athenabudget.catalog.Mandate;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.events.QuestionAnswered;
import io.athenabudget.events.QuestionAsked;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refusal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What approvers ask and requesters answer. While a question is open the reminders of its level pause; the request stays
 * locked, and question and answer are part of its record.
 */
@Service
public class Questions {
    private final JdbcClient jdbc;
    private final RequestChanges changes;
    private final Approvals approvals;
    private final ApprovalReader reader;
    private final Responsibilities responsibilities;
    private final ChainEngine engine;

    Questions(
            JdbcClient jdbc,
            RequestChanges changes,
            Approvals approvals,
            ApprovalReader reader,
            Responsibilities responsibilities,
            ChainEngine engine) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.approvals = approvals;
        this.reader = reader;
        this.responsibilities = responsibilities;
        this.engine = engine;
    }

    /**
     * @param chosen the question's id, chosen by a phone that may send it again after its answer was lost; null for any
     */
    public Progress.Question ask(Actor actor, UUID approvalId, @Nullable UUID chosen, String text) {
        UUID requestId = reader.visible(actor, approvalId).requestId();
        Optional<Progress.Question> before = of(List.of(requestId)).getOrDefault(requestId, List.of()).stream()
                .filter(other -> other.id().equals(chosen))
                .findFirst();
        if (before.isPresent()) {
            return before.filter(other ->
                            other.askedBy().equals(actor.id()) && other.text().equals(text))
                    .orElseThrow(QuestionIdTaken::new);
        }
        RequestChange change =
                changes.open(requestId, actor.id()).orElseThrow(() -> new NotFound("approval", approvalId));
        Approval approval = approvals.find(approvalId).orElseThrow();
        List<Approval> chain = approvals.ofRequest(requestId);
        Optional<Mandate> mandate = responsibilities.mandate(approval.responsibilityId(), actor.id());
        ApprovalPolicy.Permission permission = ApprovalPolicy.toDecide(actor.id(), approval, chain, mandate, null);
        if (of(List.of(requestId)).getOrDefault(requestId, List.of()).stream()
                .anyMatch(other -> other.approvalId().equals(approvalId) && other.answer() == null)) {
            throw new QuestionOpen();
        }
        UUID id = chosen == null ? UUID.randomUUID() : chosen;
        change.record(
                new QuestionAsked(requestId, approvalId, id, text), approval.level(), text, permission.onBehalfOf());
        try {
            engine.ask(approvalId);
        } catch (ChainEngine.NotWaiting e) {
            throw new NoQuestions();
        }
        jdbc.sql("insert into question (id, approval_id, request_id, asked_by, asked_at, text)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, approvalId, requestId, actor.id(), Approvals.utc(change.now()), text)
                .update();
        return new Progress.Question(id, approvalId, actor.id(), change.now(), text, null, null);
    }

    public Progress.Question answer(Actor actor, UUID requestId, UUID questionId, String text) {
        RequestChange change = changes.open(requestId, actor.id())
                .filter(it -> it.request().requesterId().equals(actor.id()))
                .orElseThrow(() -> new NotFound("request of yours", requestId));
        Progress.Question question = of(List.of(requestId)).getOrDefault(requestId, List.of()).stream()
                .filter(it -> it.id().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("question", questionId));
        if (question.answer() != null) {
            throw new AnsweredAlready();
        }
        Approval approval = approvals.find(question.approvalId()).orElseThrow();
        change.record(
                new QuestionAnswered(requestId, question.approvalId(), questionId, question.askedBy(), text),
                approval.level(),
                text);
        // A level that was decided without waiting for the answer has no reminders left to resume.
        if (approval.isOpen()) {
            engine.answer(approval.id(), Duration.between(question.askedAt(), change.now()));
        }
        jdbc.sql("update question set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(text, actor.id(), Approvals.utc(change.now()), questionId)
                .update();
        return new Progress.Question(
                questionId,
                question.approvalId(),
                question.askedBy(),
                question.askedAt(),
                question.text(),
                text,
                change.now());
    }

    Map<UUID, List<Progress.Question>> of(Collection<UUID> requestIds) {
        return jdbc
                .sql("select * from question where request_id = any(?) order by asked_at, id")
                .param(requestIds.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(
                        row.getObject("request_id", UUID.class),
                        new Progress.Question(
                                row.getObject("id", UUID.class),
                                row.getObject("approval_id", UUID.class),
                                row.getObject("asked_by", UUID.class),
                                row.getTimestamp("asked_at").toInstant(),
                                row.getString("text"),
                                row.getString("answer"),
                                row.getTimestamp("answered_at") == null
                                        ? null
                                        : row.getTimestamp("answered_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Another question has the id. */
    static final class QuestionIdTaken extends Refusal {
        QuestionIdTaken() {
            super(HttpStatus.CONFLICT, "question-id-taken", "Another question has this id. Choose a new one.");
        }
    }

    /** One question at a time. */
    static final class QuestionOpen extends Refusal {
        QuestionOpen() {
            super(
                    HttpStatus.CONFLICT,
                    "question-open",
                    "A question on this approval waits for its answer. Ask again when it is answered.");
        }
    }

    /** The flow has no place for questions at this step. */
    static final class NoQuestions extends Refusal {
        NoQuestions() {
            super(HttpStatus.CONFLICT, "no-questions", "The flow takes no questions at this step.");
        }
    }

    /** The answer is part of the record and does not change. */
    static final class AnsweredAlready extends Refusal {
        AnsweredAlready() {
            super(HttpStatus.CONFLICT, "already-answered", "This question was answered already.");
        }
    }
}
