package io.athenabudget.calls;

import io.athenabudget.events.AthenaEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a call came upon and has to be known although nothing came of it: told when it is over, as its changes are rolled back. */
public final class AfterCall {
    private static final String FOUND = AfterCall.class.getName();

    private AfterCall() {}

    /** Tells it once, also when the call tries again. */
    public static void tell(AthenaEvent event) {
        RequestAttributes call = RequestContextHolder.currentRequestAttributes();
        @SuppressWarnings("unchecked")
        Set<AthenaEvent> found = (Set<AthenaEvent>) call.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        if (found == null) {
            found = new LinkedHashSet<>();
            call.setAttribute(FOUND, found, RequestAttributes.SCOPE_REQUEST);
        }
        found.add(event);
    }

    @SuppressWarnings("unchecked")
    public static Set<AthenaEvent> of(HttpServletRequest request) {
        return request.getAttribute(FOUND) instanceof Set<?> found ? (Set<AthenaEvent>) found : Set.of();
    }
}
