package io.athenabudget.calls;

import io.athenabudget.events.Origin;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the call under way comes, for what is recorded of it. */
@Component
public class CallOrigin {
    private static final int LONGEST_USER_AGENT = 300;
    private static final String INVALID = "0".repeat(32);
    private static final String AUTHENTICATION = CallOrigin.class.getName() + ".authentication";

    private final Tracer tracer;

    CallOrigin(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The origin of this call; without a call (a timer, the start) only the trace, if there is one. */
    public Origin current() {
        HttpServletRequest call =
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                        ? servlet.getRequest()
                        : null;
        return call == null
                ? new Origin(null, null, traceparent(), null)
                : new Origin(call.getRemoteAddr(), userAgent(call), traceparent(), (String)
                        call.getAttribute(AUTHENTICATION));
    }

    /** By what the call under way came; null without a call. */
    public @Nullable Channel channel() {
        Origin origin = current();
        return RequestContextHolder.getRequestAttributes() == null
                ? null
                : Channel.of(origin.authentication(), origin.userAgent());
    }

    /**
     * Notes how the caller of this call proved who they are, for all that is recorded of it from now on.
     *
     * @param means such as {@link Origin#ACTION_LINK}
     */
    public void authenticatedBy(String means) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(AUTHENTICATION, means, RequestAttributes.SCOPE_REQUEST);
    }

    private static @Nullable String userAgent(HttpServletRequest call) {
        String userAgent = call.getHeader(HttpHeaders.USER_AGENT);
        return userAgent == null || userAgent.length() <= LONGEST_USER_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_USER_AGENT);
    }

    /** In the form of W3C Trace Context, version 00. */
    private @Nullable String traceparent() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        // Also of a trace that nobody samples: its id still ties together what one call caused.
        TraceContext context = span.context();
        if (context.traceId().isEmpty() || INVALID.equals(context.traceId())) {
            return null;
        }
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
