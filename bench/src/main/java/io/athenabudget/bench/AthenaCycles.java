package io.athenabudget.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.standalone.RestApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Full decision cycles through Athena's REST API: logged-in people, rules, inbox, events and all. Each worker is a
 * department with its own requester and approvers, so that workers meet in the system and not on one person's inbox.
 */
final class AthenaCycles {
    private static final String ADMIN = "admin";
    static final String PASSWORD = "athena-demo";
    private static final String REGION = "EMEA";

    private final RestApi api;
    private final String category;
    private final String reason;

    /** @param code of the category and the reason of these cycles */
    AthenaCycles(String url, String code) {
        api = new RestApi(url + "/api/v1", PASSWORD);
        category = create("/categories", Map.of("code", code, "name", "Benchmark"));
        reason = create("/reasons", Map.of("code", code, "name", "Benchmark"));
    }

    /** Its id. */
    String category() {
        return category;
    }

    Cycle worker(int number) {
        String department = department("Bench " + number);
        String requester = "bench.sales." + number;
        user(requester, "SALES", department);
        List<String> approvers = new ArrayList<>();
        for (int level = 1; level <= Cycle.LEVELS; level++) {
            String approver = "bench.l" + level + "." + number;
            String id = user(approver, "APPROVER", department);
            approvers.add(approver);
            create(
                    "/assignments",
                    Map.of(
                            "categoryId",
                            category,
                            "level",
                            "L" + level,
                            "departmentId",
                            department,
                            "approverIds",
                            List.of(id)));
        }
        return decisions -> cycle(requester, approvers, decisions);
    }

    private void cycle(String requester, List<String> approvers, Latencies decisions) {
        submit(requester, category, REGION);
        for (String approver : approvers) {
            JsonNode inbox = api.get(approver, "/approvals/incoming?limit=1").orFail("The inbox");
            String approval = inbox.path("items").path(0).path("id").asText();
            long begin = System.nanoTime();
            api.post(approver, "/approvals/" + approval + "/approve", Map.of("comment", "Measured"))
                    .orFail("Approving");
            decisions.add(begin);
        }
    }

    void submit(String requester, String categoryId, String region) {
        Map<String, Object> submission = Map.of(
                "title", "Trade fair",
                "justification", "Measured",
                "categoryId", categoryId,
                "reasonId", reason,
                "amount", "1250.00",
                "currency", "EUR",
                "region", region);
        api.post(requester, "/requests", submission).orFail("Submitting");
    }

    String user(String username, String role, String department) {
        return create(
                "/users",
                Map.of(
                        "username", username,
                        "password", PASSWORD,
                        "email", username + "@bench.example",
                        "displayName", username,
                        "roles", List.of(role),
                        "departmentId", department,
                        "region", REGION));
    }

    String department(String name) {
        return create("/departments", Map.of("name", name, "region", REGION));
    }

    String create(String path, Map<String, Object> body) {
        return api.post(ADMIN, path, body).orFail("POST " + path).path("id").asText();
    }
}
