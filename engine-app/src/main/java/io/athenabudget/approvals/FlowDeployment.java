package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_ROLLBACK;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Deploys the flow at the start, when it differs from the one deployed last. */
@Component
class FlowDeployment {
    private static final String BPMN = "budget-approval.bpmn";
    private static final String DMN = "approval-routing.dmn";

    private final RepositoryService repository;
    private final ResourceLoader resources;
    private final FlowProperties properties;

    FlowDeployment(RepositoryService repository, ResourceLoader resources, FlowProperties properties) {
        this.repository = repository;
        this.resources = resources;
        this.properties = properties;
    }

    /** Before the application counts as ready ({@link ApplicationReadyEvent}): nobody can submit without a flow. */
    @EventListener(ApplicationStartedEvent.class)
    void deploy() throws IOException {
        try (InputStream bpmn = open(BPMN);
                InputStream dmn = open(DMN)) {
            BpmnModelInstance model = Bpmn.readModelFromStream(bpmn);
            if (properties.rollbackWindow() != null) {
                setRollbackWindow(model, properties.rollbackWindow());
            }
            repository
                    .createDeployment()
                    .name("athena-budget")
                    .enableDuplicateFiltering(false)
                    .addModelInstance(BPMN, model)
                    .addInputStream(DMN, dmn)
                    .deploy();
        }
    }

    private InputStream open(String name) throws IOException {
        Resource resource = resources.getResource(properties.location() + name);
        if (!resource.exists()) {
            throw new IllegalStateException(
                    "There is no " + name + " at " + properties.location() + ": check athena.flow.location");
        }
        return resource.getInputStream();
    }

    /** Local runs only: shortens every rollback window of the model, so that one can be watched closing. */
    private static void setRollbackWindow(BpmnModelInstance model, Duration window) {
        for (BoundaryEvent boundary : model.getModelElementsByType(BoundaryEvent.class)) {
            if (boundary.getAttachedTo() instanceof ReceiveTask task
                    && task.getMessage() != null
                    && Objects.equals(task.getMessage().getName(), MESSAGE_ROLLBACK)) {
                boundary.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(TimerEventDefinition.class::cast)
                        .forEach(timer -> timer.getTimeDuration().setTextContent(window.toString()));
            }
        }
    }
}
