package io.athenabudget.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.standalone.RestApi;
import java.util.Map;
import java.util.UUID;

/** The same cycle on Camunda's own REST API in its fastest form: nobody logs in, and nobody claims a task. */
final class EngineRestCycles {
    private final RestApi api;

    EngineRestCycles(String url) {
        api = new RestApi(url, "");
    }

    Cycle worker() {
        return this::cycle;
    }

    private void cycle(Latencies decisions) {
        String instance = start(api, "BENCH", "EMEA", UUID.randomUUID().toString());
        for (int level = 1; level <= Cycle.LEVELS; level++) {
            JsonNode tasks =
                    api.get(null, "/task?processInstanceId=" + instance).orFail("The tasks");
            String task = tasks.path(0).path("id").asText();
            Map<String, Object> approval = Map.of(
                    "variables",
                    Map.of(
                            "outcome", Map.of("value", "APPROVED", "type", "String"),
                            "decisionId", Map.of("value", task, "type", "String")));
            long begin = System.nanoTime();
            api.post(null, "/task/" + task + "/complete", approval).orFail("Completing");
            decisions.add(begin);
        }
    }

    /** Starts the flow and returns the process instance. */
    static String start(RestApi api, String category, String region, String businessKey) {
        Map<String, Object> start = Map.of(
                "businessKey",
                businessKey,
                "variables",
                Map.of(
                        "amountBase", Map.of("value", 1250.0, "type", "Double"),
                        "category", Map.of("value", category, "type", "String"),
                        "region", Map.of("value", region, "type", "String")));
        return api.post(null, "/process-definition/key/budget-approval/start", start)
                .orFail("Starting")
                .path("id")
                .asText();
    }
}
