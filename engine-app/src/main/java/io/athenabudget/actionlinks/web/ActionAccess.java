package io.athenabudget.actionlinks.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import io.athenabudget.actionlinks.ActionLinks;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who may open the page: everybody who has a link; the link itself says whose it is. A chain of its own, as no session
 * and no access token counts here, and so that no record of a call contains a link.
 */
@Configuration(proxyBeanMethods = false)
class ActionAccess {
    private static final String LINK = ActionLinks.PATH + "…";

    @Bean
    @Order(3)
    SecurityFilterChain actionPages(HttpSecurity http, ActionPage page) throws Exception {
        return http.securityMatcher(withDefaults().matcher(ActionLinks.PATH + "**"))
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // What authenticates is in the address that the form is sent to, which nobody else can know.
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(page.policy()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .addFilterBefore(forms(), AuthorizationFilter.class)
                .build();
    }

    private static Filter forms() {
        return (request, response, chain) -> chain.doFilter(
                request instanceof HttpServletRequest call && call.getMethod().equals("POST")
                        ? new SentForm(call)
                        : request,
                response);
    }

    /** Traces are read by many: they tell that a link was followed, not which. */
    @Bean
    ObservationFilter linksStayOutOfTraces() {
        return call -> {
            KeyValue url = call.getHighCardinalityKeyValue("http.url");
            return url != null && url.getValue().contains(ActionLinks.PATH)
                    ? call.addHighCardinalityKeyValue(KeyValue.of("http.url", LINK))
                    : call;
        };
    }
}
