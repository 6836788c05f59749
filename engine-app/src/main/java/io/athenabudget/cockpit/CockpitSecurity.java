package io.athenabudget.cockpit;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import io.athenabudget.identity.AccessRecords;
import io.athenabudget.identity.Role;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open Cockpit and Tasklist, and which of the engine's doors are there at all: what these need, and nothing else. What
 * somebody may do behind them is for the engine to say ({@link EngineGrants}).
 */
@Configuration(proxyBeanMethods = false)
class CockpitSecurity {
    static final String APPLICATION = "/camunda";
    static final String PAGES = APPLICATION + "/app/cockpit/";
    static final String TASKLIST = APPLICATION + "/app/tasklist/";
    static final String LOGOUT = APPLICATION + "/api/admin/auth/user/" + CockpitLogin.ENGINE + "/logout";

    /** The page of the portal that opens Cockpit for whoever may, and says why to others. */
    private static final String PORTAL_PAGE = "/cockpit";

    private static final String[] ROLES = {Role.ADMIN.name(), Role.ANALYST.name()};
    private static final String[] FILES = {
        PAGES + "**", TASKLIST + "**", APPLICATION + "/lib/**", APPLICATION + "/assets/**", APPLICATION + "/favicon.ico"
    };
    private static final String API = APPLICATION + "/api";
    private static final String ENGINES = API + "/engine/engine/";
    private static final String ENGINE = ENGINES + CockpitLogin.ENGINE;
    private static final String[] DATA = {
        API + "/cockpit/**",
        API + "/tasklist/**",
        ENGINE + "/**",
        API + "/athena/**",
        API + "/admin/auth/user/" + CockpitLogin.ENGINE
    };
    /** Stored queries, which are evaluated as they were stored: nobody stores one, and {@link TasklistFilter} is the only one. */
    private static final String FILTERS = ENGINE + "/filter/**";

    private static final String FILTER = ENGINE + "/filter/{id}/";
    /** Also read by a POST. */
    private static final String[] FILTERED = {FILTER + "list", FILTER + "count"};
    /**
     * Flows are published, and people administered, in the portal, where they are checked. Who may comment on a task, or attach
     * something, the engine does not ask: whoever may read it.
     */
    private static final String[] READ_ONLY = {
        ENGINE + "/deployment/**",
        ENGINE + "/user/**",
        ENGINE + "/group/**",
        ENGINE + "/task/{id}/comment/**",
        ENGINE + "/task/{id}/attachment/**",
        ENGINE + "/process-instance/{id}/comment/**"
    };
    /** Read by a POST. */
    private static final String SEARCH_OF_GROUPS = ENGINE + "/group";

    @Bean
    @Order(4)
    SecurityFilterChain cockpit(
            HttpSecurity http, CockpitPass pass, EndSession end, AccessRecords records, ProblemWriter problems)
            throws Exception {
        return http.securityMatcher(withDefaults().matcher(APPLICATION + "/**"))
                .authorizeHttpRequests(calls -> calls.requestMatchers(HttpMethod.GET, FILES)
                        .hasAnyRole(ROLES)
                        .requestMatchers(HttpMethod.GET, FILTERS)
                        .hasAnyRole(ROLES)
                        .requestMatchers(HttpMethod.OPTIONS, FILTERS)
                        .hasAnyRole(ROLES)
                        .requestMatchers(HttpMethod.POST, FILTERED)
                        .hasAnyRole(ROLES)
                        .requestMatchers(FILTERS)
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, READ_ONLY)
                        .hasAnyRole(ROLES)
                        .requestMatchers(HttpMethod.POST, SEARCH_OF_GROUPS)
                        .hasAnyRole(ROLES)
                        .requestMatchers(READ_ONLY)
                        .denyAll()
                        .requestMatchers(DATA)
                        .hasAnyRole(ROLES)
                        .requestMatchers(HttpMethod.GET, ENGINES)
                        .hasAnyRole(ROLES)
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).csrfTokenRequestHandler(eagerly()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.logoutRequestMatcher(withDefaults().matcher(HttpMethod.POST, LOGOUT))
                        .addLogoutHandler(end)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                // The policies of its pages are Cockpit's own: its scripts come with a nonce.
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .cacheControl(cache -> cache.disable()))
                .addFilterBefore(signIn(pass), LogoutFilter.class)
                .addFilterBefore(records, ExceptionTranslationFilter.class)
                .addFilterAfter(new EngineDoor(problems), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((call, answer, e) ->
                                refuse(call, answer, problems, HttpStatus.UNAUTHORIZED, "unauthenticated"))
                        .accessDeniedHandler(
                                (call, answer, e) -> refuse(call, answer, problems, HttpStatus.FORBIDDEN, "forbidden")))
                .build();
    }

    private static Filter signIn(CockpitPass pass) {
        return (call, answer, chain) -> {
            pass.callerOf((HttpServletRequest) call)
                    .ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
            chain.doFilter(call, answer);
        };
    }

    /** As Cockpit's own pages expect it. The token is in the cookie alone, so that any instance can compare it. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath(APPLICATION);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** With the first page, as its scripts read the cookie and not the page. */
    private static CsrfTokenRequestAttributeHandler eagerly() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static void refuse(
            HttpServletRequest call, HttpServletResponse answer, ProblemWriter problems, HttpStatus status, String type)
            throws IOException {
        if (isPage(call)) {
            answer.sendRedirect(PORTAL_PAGE);
        } else {
            problems.write(answer, status, type, "Open Cockpit from the portal, as an analyst or an administrator.");
        }
    }

    private static boolean isPage(HttpServletRequest call) {
        String address = call.getRequestURI();
        return HttpMethod.GET.matches(call.getMethod())
                && !address.startsWith(API)
                && !address.substring(address.lastIndexOf('/')).contains(".");
    }
}
