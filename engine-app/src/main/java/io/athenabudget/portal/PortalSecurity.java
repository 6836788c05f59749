package io.athenabudget.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everybody may load the portal, but on the port of services; what it shows comes from calls that need a session. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {
    /**
     * Scripts from here alone, none inline. The diagram's own library sets styles by attributes in the markup it inserts,
     * and draws some of its pictures from data.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** After those that have a port or an address to themselves. */
    @Bean
    @Order(10)
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        return http.securityMatcher(new PortalAddresses())
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        // The files say themselves for how long they keep.
                        .cacheControl(cache -> cache.disable()))
                .build();
    }
}
