package io.athenabudget.insights.web;

import io.athenabudget.insights.history.AuditTrail;
import io.athenabudget.insights.history.IncidentHistory;
import io.athenabudget.insights.history.Instance;
import io.athenabudget.insights.history.Instances;
import io.athenabudget.insights.history.Listed;
import io.athenabudget.insights.history.OperationHistory;
import io.athenabudget.insights.history.RoutingHistory;
import io.athenabudget.insights.history.Search;
import io.athenabudget.insights.history.Sort;
import io.athenabudget.insights.history.TaskHistory;
import io.athenabudget.insights.history.VariableHistory;
import io.athenabudget.insights.history.Who;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit's pages ask about instances. It is no part of the API: it is asked with Cockpit's cookie. */
@RestController
@RequestMapping(HistoryController.ADDRESS)
@Hidden
class HistoryController {
    static final String ADDRESS = "/camunda/api/athena/history";

    private final Instances instances;
    private final AuditTrail trail;
    private final VariableHistory variables;
    private final TaskHistory tasks;
    private final IncidentHistory incidents;
    private final RoutingHistory decisions;
    private final OperationHistory operations;

    HistoryController(
            Instances instances,
            AuditTrail trail,
            VariableHistory variables,
            TaskHistory tasks,
            IncidentHistory incidents,
            RoutingHistory decisions,
            OperationHistory operations) {
        this.instances = instances;
        this.trail = trail;
        this.variables = variables;
        this.tasks = tasks;
        this.incidents = incidents;
        this.decisions = decisions;
        this.operations = operations;
    }

    @GetMapping("/instances")
    Page<Instance> find(
            @ModelAttribute Search search,
            @RequestParam(required = false) @Nullable Sort sort,
            @RequestParam(required = false) Sort.@Nullable Order order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return instances.find(search, sort, order, cursor, limit);
    }

    @GetMapping("/instances/count")
    Instances.Count count(@ModelAttribute Search search) {
        return instances.count(search);
    }

    @GetMapping("/instances/{id}")
    AuditTrail.Trail show(@PathVariable String id) {
        return trail.of(id);
    }

    @GetMapping("/instances/{id}/variables")
    Listed<VariableHistory.Update> variables(@PathVariable String id) {
        return variables.of(id);
    }

    @GetMapping("/instances/{id}/tasks")
    Listed<TaskHistory.Task> tasks(@PathVariable String id) {
        return tasks.of(id);
    }

    @GetMapping("/instances/{id}/incidents")
    Listed<IncidentHistory.Incident> incidents(@PathVariable String id) {
        return incidents.of(id);
    }

    @GetMapping("/instances/{id}/decisions")
    Listed<RoutingHistory.Evaluation> decisions(@PathVariable String id) {
        return decisions.of(id);
    }

    @GetMapping("/instances/{id}/operations")
    Listed<OperationHistory.Operation> operations(@PathVariable String id) {
        return operations.of(id);
    }

    @GetMapping("/people")
    List<Who> people(@RequestParam String q) {
        return instances.people(q);
    }
}
