package io.athenabudget.rest;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A named reason not to do what was asked. Subclasses are the facts ("already decided"); each has a stable problem type
 * (RFC 9457) and a sentence the caller can act on.
 */
public abstract class Refusal extends ErrorResponseException {
    private static final String TYPES = "https://athenabudget.io/problems/";

    /**
     * @param type the last segment of the problem type, for example {@code already-decided}
     * @param detail what is wrong and what to do about it, in one or two sentences
     */
    protected Refusal(HttpStatus status, String type, String detail) {
        super(status, problem(status, type, detail), null);
    }

    /** Adds a member to the problem, for example the fresh state of what has changed meanwhile. */
    protected final void with(String member, Object value) {
        getBody().setProperty(member, value);
    }

    static URI type(String lastSegment) {
        return URI.create(TYPES + lastSegment);
    }

    static ProblemDetail problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type(type));
        return problem;
    }
}
