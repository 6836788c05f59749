package io.athenabudget.access;

import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only certain services in. That their certificates are ours, TLS has checked; which of ours they are, it has not. */
public final class NamedCallers extends OncePerRequestFilter {
    /** Where the servlet container leaves what TLS has verified. */
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private static final Logger log = LoggerFactory.getLogger(NamedCallers.class);

    private final Set<String> allowed;
    private final ProblemWriter problems;

    /** @param allowed the names of services, as their certificates have them */
    public NamedCallers(Set<String> allowed, ProblemWriter problems) {
        this.allowed = Set.copyOf(allowed);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> caller = request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chainOfCaller
                ? CallerName.of(chainOfCaller[0])
                : Optional.empty();
        if (caller.filter(allowed::contains).isEmpty()) {
            log.warn("A call of {} was refused: {} is none of {}", request.getRequestURI(), caller, allowed);
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "unknown-caller",
                    "This service answers only to certain others. Call it through the gateway.");
            return;
        }
        chain.doFilter(request, response);
    }
}
