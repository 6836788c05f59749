package io.athenabudget.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Whether a call was refused because of who made it, also when the answer does not say so. */
public final class RefusedAccess {
    private static final String CONCEALED = RefusedAccess.class.getName();

    private RefusedAccess() {}

    static void conceal(WebRequest request) {
        request.setAttribute(CONCEALED, true, RequestAttributes.SCOPE_REQUEST);
    }

    public static boolean is(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpStatus.FORBIDDEN.value() || request.getAttribute(CONCEALED) != null;
    }
}
