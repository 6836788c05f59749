package io.athenabudget.requests;

import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;

/** Takes what was submitted offline: each item on its own, so that one bad item holds up none of the others. */
@Service
public class SyncRequests {
    private final SubmitRequest submit;
    private final RequestReader reader;
    private final BudgetRequests requests;
    private final UnitOfWork unitOfWork;
    private final Validator validator;

    SyncRequests(
            SubmitRequest submit,
            RequestReader reader,
            BudgetRequests requests,
            UnitOfWork unitOfWork,
            Validator validator) {
        this.submit = submit;
        this.reader = reader;
        this.requests = requests;
        this.unitOfWork = unitOfWork;
        this.validator = validator;
    }

    public enum Outcome {
        APPLIED,
        DUPLICATE,
        CONFLICT,
        INVALID
    }

    /**
     * What came of one item.
     *
     * @param request the server's state, unless the item is invalid
     */
    public record Result(
            @Nullable UUID id,
            Outcome result,
            @Nullable RequestView request,
            @Nullable ProblemDetail problem) {}

    public List<Result> sync(Actor actor, List<Submission> items) {
        return items.stream().map(item -> apply(actor, item)).toList();
    }

    private Result apply(Actor actor, Submission item) {
        UUID id = item.id();
        try {
            List<InvalidField> invalid = validator.validate(item).stream()
                    .map(violation -> new InvalidField("/" + violation.getPropertyPath(), violation.getMessage()))
                    .toList();
            if (!invalid.isEmpty()) {
                throw new InvalidInput(invalid);
            }
            if (id == null) {
                throw new InvalidInput("/id", "is needed, so that sending the item again does not submit it twice");
            }
            SubmitRequest.Submitted submitted = unitOfWork.run(() -> submit.submit(actor, item));
            return new Result(
                    submitted.id(),
                    submitted.isNew() ? Outcome.APPLIED : Outcome.DUPLICATE,
                    reader.view(submitted.id()),
                    null);
        } catch (Refusals.IdTaken taken) {
            RequestView current = Optional.ofNullable(id)
                    .flatMap(requests::find)
                    .filter(request -> request.requesterId().equals(actor.id()))
                    .map(reader::view)
                    .orElse(null);
            return new Result(id, Outcome.CONFLICT, current, taken.getBody());
        } catch (ErrorResponseException refusal) {
            return new Result(id, Outcome.INVALID, null, refusal.getBody());
        }
    }
}
