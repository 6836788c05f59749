package io.athenabudget.calls;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives a call that was answered before the same answer again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoredAnswers {
    @ExceptionHandler
    ResponseEntity<String> replayed(StoredAnswer answer) {
        return answer.toResponse();
    }
}
