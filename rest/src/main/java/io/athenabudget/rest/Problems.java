package io.athenabudget.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a call was refused with into an RFC 9457 problem that points at the field to mend. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private static final URI UNTYPED = URI.create("about:blank");

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Refusal refusal = e.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? new InvalidInput(pointer(mapping), expected(mapping))
                : new MalformedBody(
                        e.getCause() instanceof JsonProcessingException parse && parse.getLocation() != null
                                ? "The body is not the JSON this call expects (line "
                                        + parse.getLocation().getLineNr() + ", column "
                                        + parse.getLocation().getColumnNr() + ")."
                                : "The body is missing or is not the JSON this call expects.");
        return handleExceptionInternal(refusal, null, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<InvalidField> fields = e.getBindingResult().getAllErrors().stream()
                .map(Problems::invalid)
                .sorted(java.util.Comparator.comparing(InvalidField::pointer))
                .toList();
        return handleExceptionInternal(new InvalidInput(fields), null, headers, HttpStatus.BAD_REQUEST, request);
    }

    private static InvalidField invalid(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            // Of several parameters that a call takes as one: a body is read by other means.
            Class<?> type = field.contains(TypeMismatchException.class)
                    ? field.unwrap(TypeMismatchException.class).getRequiredType()
                    : null;
            return new InvalidField(field.getField(), "must be " + readable(type));
        }
        return new InvalidField(
                error instanceof FieldError field ? pointer(field.getField()) : "",
                String.valueOf(error.getDefaultMessage()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<InvalidField> fields = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new InvalidField(
                                error instanceof FieldError field
                                        ? pointer(field.getField())
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return handleExceptionInternal(new InvalidInput(fields), null, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "value";
        InvalidInput invalid = new InvalidInput(name, "must be " + readable(e.getRequiredType()));
        return handleExceptionInternal(invalid, null, headers, HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(ConstraintViolationException e, WebRequest request) {
        List<InvalidField> fields = e.getConstraintViolations().stream()
                .map(violation -> new InvalidField(lastNode(violation), violation.getMessage()))
                .toList();
        return handleExceptionInternal(
                new InvalidInput(fields), null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> forbidden(AccessDeniedException e, WebRequest request) {
        ProblemDetail problem = Refusal.problem(
                HttpStatus.FORBIDDEN, "forbidden", "Your roles do not allow this call. Ask an administrator.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> busy(ConcurrencyFailureException e, WebRequest request) {
        log.warn("A change lost every race it was in", e);
        ProblemDetail problem = Refusal.problem(
                HttpStatus.CONFLICT,
                "busy",
                "Several changes met on the same thing. Read it again and repeat yours if it still applies.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        log.error("A call failed unexpectedly", e);
        ProblemDetail problem = Refusal.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "The server failed on this call. Nothing was changed; try again, and tell the operator if it stays.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof NotFound notFound && notFound.isConcealing()) {
            RefusedAccess.conceal(request);
        }
        return super.handleExceptionInternal(e, body, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (body instanceof ProblemDetail problem && problem.getType().equals(UNTYPED)) {
            // Spring's own refusals (405, 415 …) have no type: they get that of their status.
            problem.setType(Refusal.type(reason(status)));
        }
        return new ResponseEntity<>(body, all, status);
    }

    private static String reason(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null
                ? "refused"
                : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> malformed(RequestRejectedException e, WebRequest request) {
        ProblemDetail problem = Refusal.problem(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The address or a parameter has characters that no call takes.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> malformed(MultipartException e, WebRequest request) {
        MalformedBody refusal = new MalformedBody("The body is not the multipart form this call expects.");
        return handleExceptionInternal(refusal, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** Turns a bean path such as {@code items[3].comment} into a JSON pointer. */
    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String expected(JsonMappingException e) {
        String reason = e.getOriginalMessage();
        if (reason != null && reason.contains("must not contain NUL")) {
            return "must not contain NUL or unpaired surrogate characters";
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be " + readable(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + readable(mismatch.getTargetType());
        }
        return "cannot be read";
    }

    private static String readable(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID";
            case "Instant" -> "an RFC 3339 time such as 2026-03-31T09:00:00Z";
            case "LocalDate" -> "a date such as 2026-03-31";
            case "String" -> "a string";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "BigDecimal" -> "a decimal number";
            default -> Iterable.class.isAssignableFrom(type) ? "an array" : "an object";
        };
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
