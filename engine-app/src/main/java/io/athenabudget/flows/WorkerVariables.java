package io.athenabudget.flows;

import io.athenabudget.flows.checks.FlowVariables;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.springframework.stereotype.Component;

/** Which variables another system may set: its own, and none by which a flow decides where a request goes. */
@Component
public class WorkerVariables {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,63}";

    private final RepositoryService repository;

    WorkerVariables(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return those of the names that are the flow's, or that no variable can have */
    public List<String> refused(String processDefinitionId, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> noted = notedBy(repository.getBpmnModelInstance(processDefinitionId));
        return names.stream()
                .filter(name -> !name.matches(NAME) || FlowVariables.isReserved(name) || noted.contains(name))
                .sorted()
                .toList();
    }

    /** What the flow notes for itself, such as whether the level beside has approved. */
    private static Set<String> notedBy(BpmnModelInstance flow) {
        return Stream.concat(
                        flow.getModelElementsByType(CamundaInputParameter.class).stream()
                                .map(CamundaInputParameter::getCamundaName),
                        flow.getModelElementsByType(CamundaOutputParameter.class).stream()
                                .map(CamundaOutputParameter::getCamundaName))
                .collect(Collectors.toSet());
    }
}
