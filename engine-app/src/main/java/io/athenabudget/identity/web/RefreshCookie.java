package io.athenabudget.identity.web;

import io.athenabudget.identity.Login;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a browser's refresh token. Over TLS it has the {@code __Host-} prefix, which binds it to this very
 * host; without TLS, as in a local run, browsers would not keep it under that name.
 */
final class RefreshCookie {
    private static final String NAME = "athena-refresh";
    private static final String BOUND_NAME = "__Host-" + NAME;

    private RefreshCookie() {}

    /** The token; empty, as no token is, without a cookie. */
    static String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null ? "" : cookie.getValue();
    }

    static String write(String refreshToken, HttpServletRequest request) {
        return cookie(refreshToken, Login.SESSION_LIFETIME, request);
    }

    static String forget(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? BOUND_NAME : NAME;
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build()
                .toString();
    }
}
