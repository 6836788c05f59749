package io.athenabudget.enginerest;

import io.athenabudget.cockpit.EngineGroups;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls, for as long as the call takes: it then checks what they may do. */
class EngineCaller extends OncePerRequestFilter {
    private final IdentityService engine;

    EngineCaller(IdentityService engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "Nobody comes here who is not signed in");
        List<String> groups = new ArrayList<>(EngineGroups.of(caller));
        groups.add(EngineGroups.WORKERS);
        engine.setAuthentication(caller.getName(), groups, List.of());
        try {
            chain.doFilter(call, answer);
        } finally {
            engine.clearAuthentication();
        }
    }
}
