package io.athenabudget.cockpit;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.SessionPasses;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which Cockpit knows who is there: the portal asks for it, Cockpit's addresses alone get it, and it is worth
 * nothing once the session that it came from has ended.
 */
@Component
public class CockpitPass {
    private static final String PART = "cockpit";
    private static final String NAME = "athena-cockpit";
    /** Over TLS: browsers take a cookie of such a name over TLS only. */
    private static final String SECURE_NAME = "__Secure-" + NAME;

    private final SessionPasses passes;

    CockpitPass(SessionPasses passes) {
        this.passes = passes;
    }

    /** @return the cookie for somebody who is signed in; it lasts as long as the browser, and their session, at most */
    public String cookieOf(Actor actor, HttpServletRequest call) {
        return ResponseCookie.from(name(call), passes.issue(actor, PART))
                .path(CockpitSecurity.APPLICATION)
                .httpOnly(true)
                .secure(call.isSecure())
                .sameSite("Strict")
                .build()
                .toString();
    }

    Optional<Authentication> callerOf(HttpServletRequest call) {
        Cookie cookie = WebUtils.getCookie(call, name(call));
        return cookie == null ? Optional.empty() : passes.read(cookie.getValue(), PART);
    }

    private static String name(HttpServletRequest call) {
        return call.isSecure() ? SECURE_NAME : NAME;
    }
}
