package io.athenabudget.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.standalone.RestApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import me.tongfei.progressbar.ProgressBar;

/**
 * The organisation that the log tells of: a department per unit, one person per role and unit, a category per chain, and
 * assignments that name them. Made through the API; what an earlier run made is found again.
 */
final class Organisation {
    static final String ADMIN = "admin";
    static final String ANALYST = "analyst";
    static final String REQUESTER = "EMPLOYEE";

    /** Of the flow that the replay runs. */
    static final int MOST_LEVELS = 5;

    private static final String REGION = "EMEA";
    private static final String REASON = "REPLAY";

    /** Whoever would decide a level that the log leaves open. */
    private static final String NEXT = "SUPERVISOR";

    private final RestApi api;
    private final String password;
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Set<String> assignments = new HashSet<>();
    private String reason = "";

    Organisation(RestApi api, String password) {
        this.api = api;
        this.password = password;
    }

    void prepare(List<LogCase> cases) {
        all("/users").forEach(user -> users.put(text(user, "username"), text(user, "id")));
        all("/departments").forEach(unit -> departments.put(text(unit, "name"), text(unit, "id")));
        all("/categories").forEach(category -> categories.put(text(category, "code"), text(category, "id")));
        all("/reasons").forEach(found -> {
            if (text(found, "code").equals(REASON)) {
                reason = text(found, "id");
            }
        });
        all("/assignments")
                .forEach(assignment -> assignments.add(
                        text(assignment, "categoryId") + text(assignment, "level") + text(assignment, "departmentId")));
        if (reason.isEmpty()) {
            reason = text(
                    api.post(ADMIN, "/reasons", Map.of("code", REASON, "name", "As in the log"))
                            .orFail("The reason"),
                    "id");
        }
        try (ProgressBar progress = new ProgressBar("Organisation", cases.size())) {
            for (LogCase logCase : cases) {
                for (LogCase.Round round : logCase.rounds()) {
                    if (round.levels() <= MOST_LEVELS) {
                        prepare(logCase.unit(), round);
                    }
                }
                progress.step();
            }
        }
    }

    private void prepare(String unit, LogCase.Round round) {
        person(REQUESTER, unit);
        String category = category(round);
        for (int level = 1; level <= round.levels(); level++) {
            String department = department(unit);
            if (!assignments.add(category + "L" + level + department)) {
                continue;
            }
            List<String> approvers = new ArrayList<>();
            for (String role : deciders(round, level)) {
                approvers.add(person(role, unit));
            }
            api.post(
                            ADMIN,
                            "/assignments",
                            Map.of(
                                    "categoryId",
                                    category,
                                    "level",
                                    "L" + level,
                                    "departmentId",
                                    department,
                                    "approverIds",
                                    approvers))
                    .orFail("The assignment of L" + level + " in " + unit);
        }
    }

    /** The system may overrule at every level. */
    private static Set<String> deciders(LogCase.Round round, int level) {
        Set<String> roles = new TreeSet<>();
        roles.add(level <= round.chain().size() ? round.chain().get(level - 1) : NEXT);
        roles.add("MISSING");
        return roles;
    }

    /** The category of a round's chain: its code tells the routing table how many levels there are. */
    String category(LogCase.Round round) {
        String code = code(round);
        return categories.computeIfAbsent(
                code,
                key -> text(
                        api.post(ADMIN, "/categories", Map.of("code", key, "name", "Chain " + key))
                                .orFail("The category " + key),
                        "id"));
    }

    private static String code(LogCase.Round round) {
        String roles = String.join(">", round.chain()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_> -]", "_");
        String code = round.levels() + ":" + roles;
        return code.length() <= 80
                ? code
                : round.levels() + ":" + Integer.toHexString(roles.hashCode()).toUpperCase(Locale.ROOT);
    }

    String reason() {
        return reason;
    }

    private String department(String unit) {
        return departments.computeIfAbsent(
                unit,
                name -> text(
                        api.post(ADMIN, "/departments", Map.of("name", name, "region", REGION))
                                .orFail("The department " + name),
                        "id"));
    }

    /** A name of the person of a role in a unit; with a hash where the words alone would not tell people apart. */
    static String username(String role, String unit) {
        String words = (role + "." + unit).toLowerCase(Locale.ROOT).replace("organizational unit ", "");
        String name = words.replaceAll("[^a-z0-9._-]", "-");
        return name.length() <= 63 && words.matches("[a-z0-9_. ]+")
                ? name
                : name.substring(0, Math.min(name.length(), 54)) + Integer.toHexString(words.hashCode());
    }

    /** Requesters may be named as approvers too: that they do not decide on their own requests is a rule to be seen. */
    private String person(String role, String unit) {
        return users.computeIfAbsent(
                username(role, unit),
                username -> text(
                        api.post(
                                        ADMIN,
                                        "/users",
                                        Map.of(
                                                "username",
                                                username,
                                                "password",
                                                password,
                                                "email",
                                                username + "@replay.example",
                                                "displayName",
                                                role + " of " + unit,
                                                "roles",
                                                role.equals(REQUESTER)
                                                        ? List.of("SALES", "APPROVER")
                                                        : List.of("APPROVER"),
                                                "departmentId",
                                                department(unit),
                                                "region",
                                                REGION))
                                .orFail("The user " + username),
                        "id"));
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = api.get(ADMIN, path + "?limit=200" + cursor).orFail(path);
            page.path("items").forEach(items::add);
            if (page.path("nextCursor").isNull()) {
                return items;
            }
            cursor = "&cursor=" + page.path("nextCursor").asText();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
