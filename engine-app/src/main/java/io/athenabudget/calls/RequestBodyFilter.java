package io.athenabudget.calls;

import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body of an API call within its size limit and refuses what is not UTF-8, before anything parses it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class RequestBodyFilter extends OncePerRequestFilter {
    /** Enough for 500 queued items of a phone; attachments come as multipart and have their own limit. */
    static final int LARGEST_BODY = 2 * 1024 * 1024;

    private final ProblemWriter problems;

    RequestBodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        String address = request.getRequestURI();
        return !(address.startsWith("/api/") || address.startsWith("/internal/"))
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = request.getContentLengthLong() > LARGEST_BODY
                ? null
                : request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes == null || bytes.length > LARGEST_BODY) {
            problems.write(
                    response,
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "body-too-large",
                    "The body is larger than " + LARGEST_BODY + " bytes: send less at once.");
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            problems.write(response, HttpStatus.BAD_REQUEST, "malformed-body", "The body is not valid UTF-8.");
            return;
        }
        chain.doFilter(new RequestBody(request, bytes), response);
    }
}
