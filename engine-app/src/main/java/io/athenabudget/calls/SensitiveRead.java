package io.athenabudget.calls;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Whether a call read what tells about many people: a {@link SensitiveList}, or what a route says is one. */
public final class SensitiveRead {
    private static final String MARK = SensitiveRead.class.getName();

    private SensitiveRead() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null
                || (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                        && method.hasMethodAnnotation(SensitiveList.class));
    }
}
