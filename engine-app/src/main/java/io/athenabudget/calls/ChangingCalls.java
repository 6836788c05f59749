package io.athenabudget.calls;

import io.athenabudget.rest.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Objects;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Every REST call that changes something is one transaction, and is done once per {@code Idempotency-Key}: the key is
 * claimed and the answer stored in the transaction of the change itself. A refusal is stored as well, so that the same
 * key keeps giving the same answer.
 */
@Aspect
@Component
class ChangingCalls {
    private static final int LONGEST_KEY = 255;

    private final UnitOfWork unitOfWork;
    private final IdempotencyKeys keys;

    ChangingCalls(UnitOfWork unitOfWork, IdempotencyKeys keys) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
    }

    @Around("within(@org.springframework.web.bind.annotation.RestController io.athenabudget..*)"
            + " && (@annotation(org.springframework.web.bind.annotation.PostMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.PutMapping)"
            + " || @annotation(org.springframework.web.bind.annotation.DeleteMapping))")
    @Nullable
    Object change(ProceedingJoinPoint call) {
        MethodSignature signature = (MethodSignature) call.getSignature();
        boolean ownTransaction = signature.getMethod().isAnnotationPresent(OwnTransaction.class);
        Key key = Key.of(currentRequest(), signature.getMethod());
        if (key == null) {
            return ownTransaction ? proceed(call) : unitOfWork.run(() -> proceed(call));
        }
        try {
            if (ownTransaction) {
                keys.claim(key.actor, key.value, key.fingerprint);
                Object result = proceed(call);
                keys.store(key.actor, key.value, answer(result, signature));
                return result;
            }
            return unitOfWork.run(() -> {
                keys.claim(key.actor, key.value, key.fingerprint);
                Object result = proceed(call);
                keys.store(key.actor, key.value, answer(result, signature));
                return result;
            });
        } catch (IdempotencyKeys.KeyReused | IdempotencyKeys.StillUnderWay refusal) {
            throw refusal;
        } catch (ErrorResponseException refusal) {
            if (refusal.getStatusCode().is4xxClientError()) {
                refusal.getBody().setInstance(key.instance);
                keys.storeRefusal(key.actor, key.value, key.fingerprint, refusal.getBody());
            }
            throw refusal;
        }
    }

    private static ResponseEntity<?> answer(@Nullable Object result, MethodSignature signature) {
        if (result instanceof ResponseEntity<?> entity) {
            return entity;
        }
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(signature.getMethod(), ResponseStatus.class);
        return ResponseEntity.status(status == null ? HttpStatus.OK : status.code())
                .body(result);
    }

    private static @Nullable Object proceed(ProceedingJoinPoint call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable HttpServletRequest currentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    /** An idempotency key as a caller sent it, with a fingerprint of what it was sent for. */
    private static final class Key {
        /** Whoever registers is nobody yet. */
        private static final String ANONYMOUS = "anonymous";

        final String actor;
        final String value;
        final byte[] fingerprint;
        final URI instance;

        private Key(String actor, String value, byte[] fingerprint, URI instance) {
            this.actor = actor;
            this.value = value;
            this.fingerprint = fingerprint;
            this.instance = instance;
        }

        static @Nullable Key of(@Nullable HttpServletRequest request, Method method) {
            if (request == null
                    || !request.getMethod().equals("POST")
                    || method.isAnnotationPresent(SecretAnswer.class)) {
                return null;
            }
            String value = request.getHeader("Idempotency-Key");
            if (value == null) {
                return null;
            }
            if (value.isBlank() || value.length() > LONGEST_KEY || value.indexOf('\0') >= 0) {
                throw new InvalidInput("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
            }
            String actor = Objects.requireNonNullElse(request.getRemoteUser(), ANONYMOUS);
            byte[] fingerprint = method.isAnnotationPresent(SecretBody.class)
                    ? Fingerprint.ofSecret(request, actor + "/" + value)
                    : Fingerprint.of(request);
            return new Key(actor, value, fingerprint, URI.create(request.getRequestURI()));
        }
    }
}
