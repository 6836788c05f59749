package io.athenabudget.identity;

import io.athenabudget.rest.ProblemWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may call what: everything needs a session, except what is listed here; roles are on the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String DOCS_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http, BearerAccess bearer) throws Exception {
        return bearer.to(http)
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                "/api/v1/auth/login",
                                "/api/v1/auth/refresh",
                                "/api/v1/auth/browser/login",
                                "/api/v1/auth/browser/refresh",
                                "/api/v1/auth/register",
                                "/.well-known/jwks.json",
                                "/docs",
                                "/docs/**",
                                "/swagger-ui/**",
                                "/error",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness")
                        .permitAll()
                        // Providers sign what they report; the page is there in a local run only.
                        .requestMatchers(HttpMethod.POST, "/api/v1/callbacks/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/dev/outbox/**")
                        .permitAll()
                        .requestMatchers("/api/v1/audit/**", "/api/v1/notify/messages")
                        .hasAnyRole(Role.ADMIN.name(), Role.ANALYST.name())
                        .requestMatchers("/api/v1/notify/status/*", "/api/v1/notify/dead-letters/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(DOCS_POLICY))
                        .referrerPolicy(Customizer.withDefaults()))
                .build();
    }

    /** Who is signed in, null when nobody is. */
    static @Nullable Actor caller(SecurityContext context) {
        return context.getAuthentication() instanceof ActorAuthentication caller ? caller.actor() : null;
    }

    /** By what they are signed in, null when nobody is. */
    static @Nullable Access access(SecurityContext context) {
        return context.getAuthentication() instanceof ActorAuthentication caller ? caller.access() : null;
    }

    /** A signed-in user. Its name is the user's id. */
    static final class ActorAuthentication extends AbstractAuthenticationToken {
        private final transient Actor actor;
        private final @Nullable Instant until;

        ActorAuthentication(Actor actor, @Nullable Instant until) {
            super(actor.roles().stream()
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                    .toList());
            this.actor = actor;
            this.until = until;
            setAuthenticated(true);
        }

        Actor actor() {
            return actor;
        }

        private Access access() {
            return new Access(
                    actor.id(),
                    Objects.requireNonNull(actor.sessionId(), "a session"),
                    Objects.requireNonNull(until, "an end"));
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return actor.id().toString();
        }
    }

    /** The call as a whole is observed; a span for each of two dozen filters tells nobody anything. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, e) -> problems.write(
                response,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The address or a parameter has characters that no call takes.");
    }
}
