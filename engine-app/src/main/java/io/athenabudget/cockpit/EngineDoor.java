package io.athenabudget.cockpit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.athenabudget.calls.RequestBody;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at what is asked of the engine before the engine does. Its queries can contain expressions, and those in the parts
 * of an {@code orQueries} it evaluates whatever its configuration says (CVE-2026-109432, not mended in 7.24): to run code
 * it takes no more than to ask. So no query here has either of them, at any depth and however it is spelled; what cannot be
 * read cannot be asked.
 */
public class EngineDoor extends OncePerRequestFilter {
    private static final int LARGEST_BODY = 1_000_000;

    private static final String OR = "orqueries";
    private static final String EXPRESSION = "expression";

    private final ProblemWriter problems;
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    public EngineDoor(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(call.getParameterNames()).stream().anyMatch(EngineDoor::isExpression)) {
            refuse(answer);
            return;
        }
        byte[] body = call.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            problems.write(
                    answer,
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "too-large",
                    "A query is at most " + LARGEST_BODY + " bytes long.");
            return;
        }
        try {
            if (body.length > 0 && hasExpression(body)) {
                refuse(answer);
                return;
            }
        } catch (IOException unreadable) {
            problems.write(answer, HttpStatus.BAD_REQUEST, "malformed-request", "The body is no JSON.");
            return;
        }
        chain.doFilter(new RequestBody(call, body), answer);
    }

    private boolean hasExpression(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isExpression(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(OR) || lower.endsWith(EXPRESSION);
    }

    private void refuse(HttpServletResponse answer) throws IOException {
        problems.write(
                answer,
                HttpStatus.FORBIDDEN,
                "expression-refused",
                "Queries with expressions, or with orQueries, are not answered. Ask without them.");
    }
}
