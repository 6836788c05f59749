package io.athenabudget.cockpit;

import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses detours to a servlet of the engine, as in {@code /%61pi} or {@code /x/../api}: only who hides something needs one. */
public class PlainAddresses extends OncePerRequestFilter {
    private final ProblemWriter problems;

    public PlainAddresses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        if ((call.getRequestURI() + "/").startsWith(call.getServletPath() + "/")) {
            chain.doFilter(call, answer);
        } else {
            problems.write(
                    answer,
                    HttpStatus.BAD_REQUEST,
                    "malformed-request",
                    "Spell the address plainly: " + call.getServletPath());
        }
    }
}
