package io.athenabudget.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which addresses are the portal's: all that nothing else here answers. The portal knows its pages itself, also those that
 * are not there, so that a new page needs no change here.
 */
final class PortalAddresses implements RequestMatcher {
    private static final Set<String> ELSEWHERE = Set.of(
            "api",
            "internal",
            "act",
            "m",
            "dev",
            "docs",
            "swagger-ui",
            "actuator",
            "error",
            ".well-known",
            "camunda",
            "engine-rest");

    @Override
    public boolean matches(HttpServletRequest request) {
        String method = request.getMethod();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method)) && areOf(decoded(request));
    }

    /** The address as the calls are matched with it: another spelling of a call's address is that call's. */
    private static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** @param path decoded */
    static boolean areOf(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 || !ELSEWHERE.contains(segments[1]);
    }
}
