package io.athenabudget.internalport;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import io.athenabudget.access.NamedCallers;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is answered on the internal port: calls under {@code /internal} to the services that are named, the keys of access
 * tokens to every service of ours, and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class InternalCalls {
    static final RequestMatcher PATHS = withDefaults().matcher("/internal/**");
    private static final String KEYS = "/.well-known/jwks.json";

    @Bean
    @Order(1)
    SecurityFilterChain callsOfServices(
            HttpSecurity http, InternalPort port, InternalPortProperties properties, ProblemWriter problems)
            throws Exception {
        return stateless(http.securityMatcher(new AndRequestMatcher(port::received, PATHS)))
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .addFilterBefore(
                        new NamedCallers(Set.copyOf(properties.callers()), problems), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain nothingElseOnThePortOfServices(HttpSecurity http, InternalPort port, ProblemWriter problems)
            throws Exception {
        return stateless(http.securityMatcher(port::received))
                .authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(withDefaults().matcher(KEYS))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((request, response, e) -> problems.write(
                                response,
                                HttpStatus.NOT_FOUND,
                                "not-found",
                                "Nothing is answered here but the calls of other services.")))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        // No cookie authenticates anybody here, so there is nothing to forge.
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
