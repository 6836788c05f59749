package io.athenabudget.enginerest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.athenabudget.calls.RequestBody;
import io.athenabudget.flows.WorkerVariables;
import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at the variables that a worker brings: they are its own, and plain values. */
class WorkerAnswers extends OncePerRequestFilter {
    private static final Set<String> VARIABLES = Set.of("variables", "localvariables");
    private static final Set<String> PLAIN =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "null");

    private final ExternalTaskService tasks;
    private final WorkerVariables variables;
    private final ProblemWriter problems;
    /** What is said twice, two readers might each take in another way. */
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    WorkerAnswers(ExternalTaskService tasks, WorkerVariables variables, ProblemWriter problems) {
        this.tasks = tasks;
        this.variables = variables;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest call) {
        return WorkerCalls.taskAnsweredBy(call).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = call.getInputStream().readAllBytes();
        List<Map.Entry<String, JsonNode>> brought = new ArrayList<>();
        try {
            json.readTree(body).properties().stream()
                    .filter(field -> VARIABLES.contains(field.getKey().toLowerCase(Locale.ROOT)))
                    .forEach(field -> brought.addAll(field.getValue().properties()));
        } catch (IOException unreadable) {
            problems.write(answer, HttpStatus.BAD_REQUEST, "malformed-request", "The body is no JSON.");
            return;
        }
        List<String> refused = refused(WorkerCalls.taskAnsweredBy(call), brought);
        if (refused.isEmpty()) {
            chain.doFilter(new RequestBody(call, body), answer);
        } else {
            problems.write(
                    answer,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "variable-refused",
                    "A worker does not set " + String.join(", ", refused)
                            + ": set plain values, as variables that the flow does not use itself.");
        }
    }

    private List<String> refused(String taskId, List<Map.Entry<String, JsonNode>> brought) {
        List<String> structured = brought.stream()
                .filter(variable -> !isPlain(variable.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        ExternalTask task = structured.isEmpty() && !brought.isEmpty()
                ? tasks.createExternalTaskQuery().externalTaskId(taskId).singleResult()
                : null;
        return task == null
                ? structured
                : variables.refused(
                        task.getProcessDefinitionId(),
                        brought.stream().map(Map.Entry::getKey).toList());
    }

    private static boolean isPlain(JsonNode variable) {
        JsonNode value = variable.path("value");
        String type = variable.path("type").asText("null").toLowerCase(Locale.ROOT);
        return variable.isObject() && !value.isContainerNode() && PLAIN.contains(type);
    }
}
