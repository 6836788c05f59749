package io.athenabudget.identity;

import io.athenabudget.calls.AfterCall;
import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.SensitiveRead;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.AccessRefused;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.SensitiveListRead;
import io.athenabudget.rest.RefusedAccess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what changes nothing and yet has to be known: calls that were refused because of who made them, reads of lists
 * about many people, and what calls came upon. Stands in the security chain, where the caller is known and every answer comes by.
 */
@Component
public class AccessRecords extends OncePerRequestFilter {
    private final CallEvents events;
    private final UnitOfWork unitOfWork;

    AccessRecords(CallEvents events, UnitOfWork unitOfWork) {
        this.events = events;
        this.unitOfWork = unitOfWork;
    }

    /** Only the security chain runs it, not the servlet container on its own. */
    @Bean
    static FilterRegistrationBean<AccessRecords> accessRecordsOutsideOfTheChain(AccessRecords filter) {
        FilterRegistrationBean<AccessRecords> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor caller = SecurityConfiguration.caller(SecurityContextHolder.getContext());
        chain.doFilter(request, response);
        if (caller == null) {
            return;
        }
        AfterCall.of(request).forEach(found -> record(caller, found));
        if (RefusedAccess.is(request, response)) {
            record(caller, new AccessRefused(request.getMethod(), request.getRequestURI()));
        } else if (response.getStatus() < 300 && SensitiveRead.is(request)) {
            record(caller, new SensitiveListRead(request.getRequestURI(), filters(request)));
        }
    }

    private static Map<String, String> filters(HttpServletRequest request) {
        Map<String, String> filters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> filters.put(name, String.join(",", values)));
        return filters;
    }

    private void record(Actor caller, AthenaEvent event) {
        unitOfWork.run(() -> {
            events.publish(event, caller.id(), caller.id());
            return true;
        });
    }
}
