package io.athenabudget.insights.history;

import io.athenabudget.rest.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The versions of a flow. */
@Component
class Versions {
    private final RepositoryService repository;

    Versions(RepositoryService repository) {
        this.repository = repository;
    }

    List<String> idsOf(String definitionId, WhichVersions which) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult();
        if (definition == null) {
            throw new NotFound("process definition", definitionId);
        }
        return which == WhichVersions.THIS
                ? List.of(definitionId)
                : repository.createProcessDefinitionQuery().processDefinitionKey(definition.getKey()).list().stream()
                        .map(ProcessDefinition::getId)
                        .toList();
    }

    /** What the elements of a version are called, those that are called something. */
    Map<String, String> namesIn(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .collect(Collectors.toMap(FlowElement::getId, FlowElement::getName));
    }
}
