package io.athenabudget.approvals;

import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.events.RequestPassed;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Tells those whom the assignments name at an element of the flow that a request has got there. */
@Component("notify")
class Notify implements JavaDelegate {
    private final Responsibilities responsibilities;
    private final Users users;
    private final PeopleTold told;
    private final RequestChanges changes;

    Notify(Responsibilities responsibilities, Users users, PeopleTold told, RequestChanges changes) {
        this.responsibilities = responsibilities;
        this.users = users;
        this.told = told;
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FlowNode point = (FlowNode) execution.getBpmnModelElementInstance();
        String name = Objects.requireNonNullElse(point.getName(), point.getId());
        InboxProjection.requestOf(execution.getProcessBusinessKey())
                .flatMap(request -> changes.open(request, null))
                .ifPresent(change -> tell(change, point.getId(), name));
    }

    private void tell(RequestChange change, String step, String stepName) {
        BudgetRequest request = change.request();
        List<UUID> assigned =
                responsibilities.resolve(request.categoryId(), step, request.region(), request.departmentId());
        Set<UUID> active = new HashSet<>(users.activeAmong(assigned));
        List<UUID> people = assigned.stream().filter(active::contains).toList();
        told.add(request.id(), people);
        change.record(new RequestPassed(request.id(), step, stepName, people), step, null);
    }
}
