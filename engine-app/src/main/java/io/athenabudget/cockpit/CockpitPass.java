package io.athenabudget.cockpit;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.SessionPasses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which Cockpit knows who is there: the portal asks for it, Cockpit's addresses alone get it, and it is worth
 * nothing once the session that it came from has ended.
 */
@Component
public class CockpitPass extends OncePerRequestFilter {
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

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        Cookie cookie = WebUtils.getCookie(call, name(call));
        if (cookie != null) {
            passes.read(cookie.getValue(), PART)
                    .ifPresent(caller -> SecurityContextHolder.getContext().setAuthentication(caller));
        }
        chain.doFilter(call, answer);
    }

    private static String name(HttpServletRequest call) {
        return call.isSecure() ? SECURE_NAME : NAME;
    }

    /** Only the security chain runs it, not the servlet container on its own. */
    @Configuration(proxyBeanMethods = false)
    static class InTheChainOnly {
        @Bean
        FilterRegistrationBean<CockpitPass> cockpitPassOutsideOfTheChain(CockpitPass pass) {
            FilterRegistrationBean<CockpitPass> registration = new FilterRegistrationBean<>(pass);
            registration.setEnabled(false);
            return registration;
        }
    }
}
