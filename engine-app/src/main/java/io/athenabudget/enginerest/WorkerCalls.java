package io.athenabudget.enginerest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * What workers may call: they read, and do the external tasks that they fetched. All else is not there, whatever the engine
 * would allow: a chain that was changed behind its back is one that nobody can explain.
 */
final class WorkerCalls {
    /** The engine answers at either of two addresses. An address is spelled in one way only. */
    private static final Pattern ADDRESS = Pattern.compile(EngineRest.API
            + "(?:/engine/default)?(/[A-Za-z0-9_:-][A-Za-z0-9._:-]*+(?:/[A-Za-z0-9_:-][A-Za-z0-9._:-]*+)*+)");

    private static final Set<String> READ = Set.of(
            "process-definition",
            "decision-definition",
            "decision-requirements-definition",
            "deployment",
            "process-instance",
            "execution",
            "task",
            "external-task",
            "variable-instance",
            "event-subscription",
            "job",
            "job-definition",
            "incident",
            "batch",
            "history",
            "user",
            "group",
            "version");

    /** Of those, what the engine would render rather than read. */
    private static final Set<String> FORMS =
            Set.of("form", "startForm", "rendered-form", "deployed-form", "deployed-start-form", "form-variables");

    /** Queries whose conditions are in the body, each with a count. */
    private static final Set<String> QUERIES = Set.of(
            "/process-instance",
            "/execution",
            "/task",
            "/external-task",
            "/variable-instance",
            "/job",
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/external-task-log",
            "/history/job-log");

    private static final Pattern WORK = Pattern.compile(
            "/external-task/(?:fetchAndLock|[A-Za-z0-9-]+/(?:complete|failure|extendLock|lock|unlock))");
    private static final Pattern ANSWER = Pattern.compile("/external-task/([A-Za-z0-9-]+)/(?:complete|failure)");

    private WorkerCalls() {}

    static boolean isOne(HttpServletRequest call) {
        String address = addressOf(call);
        if (HttpMethod.GET.matches(call.getMethod())) {
            List<String> segments = segmentsOf(address);
            return READ.contains(segments.get(0)) && Collections.disjoint(segments, FORMS);
        }
        return HttpMethod.POST.matches(call.getMethod())
                && (QUERIES.contains(address)
                        || (address.endsWith("/count") && QUERIES.contains(address.substring(0, address.length() - 6)))
                        || WORK.matcher(address).matches());
    }

    /** The external task that a call ends, or fails; empty for all other calls. */
    static String taskAnsweredBy(HttpServletRequest call) {
        Matcher answer = ANSWER.matcher(addressOf(call));
        return HttpMethod.POST.matches(call.getMethod()) && answer.matches() ? answer.group(1) : "";
    }

    static String whyRefused(HttpServletRequest call) {
        if (isOne(call)) {
            return "The engine's REST API is for administrators, and for workers that sign in as one.";
        }
        String address = addressOf(call);
        if (segmentsOf(address).get(0).equals("deployment")) {
            return "Flows are published in the portal, where they are checked.";
        }
        if (address.endsWith("/bpmnError")) {
            return "No flow catches errors, so an error would end the request's way without anybody noticing. Report a"
                    + " failure, or complete the task.";
        }
        return "Here external tasks are fetched and done, and the engine is read. All else is done in the portal, where"
                + " its rules hold.";
    }

    /** Behind the engine's own; empty when it is spelled in another way than the plain one. */
    private static String addressOf(HttpServletRequest call) {
        Matcher address = ADDRESS.matcher(call.getRequestURI());
        return address.matches() ? address.group(1) : "";
    }

    private static List<String> segmentsOf(String address) {
        return address.isEmpty()
                ? List.of("")
                : Arrays.asList(address.substring(1).split("/"));
    }
}
