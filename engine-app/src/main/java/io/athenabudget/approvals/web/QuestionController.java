package io.athenabudget.approvals.web;

import io.athenabudget.approvals.Questions;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Progress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Approvals")
class QuestionController {
    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @PostMapping("/approvals/{id}/questions")
    @PreAuthorize("hasRole('APPROVER')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask the requester; reminders of the level pause until the answer")
    Progress.Question ask(Actor actor, @PathVariable UUID id, @Valid @RequestBody Question question) {
        return questions.ask(actor, id, question.id(), question.text());
    }

    /** @param id chosen by whoever may have to send it again; the same question twice is asked once */
    record Question(
            @Nullable UUID id, @NotBlank @Size(max = 4_000) String text) {}

    @PostMapping("/requests/{id}/answers")
    @PreAuthorize("hasRole('SALES')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer an approver's question")
    Progress.Question answer(Actor actor, @PathVariable UUID id, @Valid @RequestBody Answer answer) {
        return questions.answer(actor, id, answer.questionId(), answer.text());
    }

    record Answer(
            @NotNull UUID questionId,
            @NotBlank @Size(max = 4_000) String text) {}
}
