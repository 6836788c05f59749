package io.athenabudget.internalport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * On every other port the calls of services do not exist: they are answered like any path that nobody has heard of. Stands
 * behind the security chain, so that whoever is not signed in learns no more there than elsewhere.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ElsewhereUnknown extends OncePerRequestFilter {
    private final InternalPort port;
    private final ObjectProvider<HandlerExceptionResolver> refusals;

    ElsewhereUnknown(
            InternalPort port,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> refusals) {
        this.port = port;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return port.received(request) || !InternalCalls.PATHS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath().substring(1);
        NoResourceFoundException unknown = new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path);
        if (refusals.getObject().resolveException(request, response, null, unknown) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
