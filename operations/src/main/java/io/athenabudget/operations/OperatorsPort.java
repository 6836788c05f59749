package io.athenabudget.operations;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The port of operators ({@code athena.operators.port}). Nobody is asked there who they are: who reaches it is up to the
 * network, which at first is this machine. On every other port the service's own rules hold, and they let nobody see this.
 */
@Configuration(proxyBeanMethods = false)
class OperatorsPort {
    /** How Spring Boot calls the server of the port that is set by {@code management.server.port}. */
    private static final String SERVER = "management";

    private volatile int number = -1;

    @EventListener
    void opened(ServletWebServerInitializedEvent event) {
        if (SERVER.equals(event.getApplicationContext().getServerNamespace())) {
            number = event.getWebServer().getPort();
        }
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain callsOfOperators(HttpSecurity http) throws Exception {
        return http.securityMatcher(this::received)
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie authenticates anybody here, so there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Whether a call came in here; a proxy's headers have no say in it. */
    private boolean received(HttpServletRequest call) {
        return number > 0 && call.getLocalPort() == number;
    }
}
