package io.athenabudget.flows;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_ROLLBACK;
import static io.athenabudget.processes.BudgetApprovalProcess.PROCESS_KEY;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.FlowDeployed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Deploys the flow that comes with the application at the start, when it differs from the one deployed last. Once
 * administrators have published a flow of their own, that one stays.
 */
@Component
class ShippedFlow {
    private static final Logger log = LoggerFactory.getLogger(ShippedFlow.class);
    private static final String DEPLOYMENT = "athena-budget";

    private final FlowEngine engine;
    private final FlowVersions versions;
    private final CallEvents events;
    private final UnitOfWork unitOfWork;
    private final ResourceLoader resources;
    private final FlowProperties properties;

    ShippedFlow(
            FlowEngine engine,
            FlowVersions versions,
            CallEvents events,
            UnitOfWork unitOfWork,
            ResourceLoader resources,
            FlowProperties properties) {
        this.engine = engine;
        this.versions = versions;
        this.events = events;
        this.unitOfWork = unitOfWork;
        this.resources = resources;
        this.properties = properties;
    }

    /** Before the application counts as ready ({@link ApplicationReadyEvent}): nobody can submit without a flow. */
    @EventListener(ApplicationStartedEvent.class)
    void deploy() throws IOException {
        FlowFiles shipped = new FlowFiles(bpmn(), read(FlowEngine.DMN));
        unitOfWork.run(() -> {
            if (versions.inForceWasPublished()) {
                log.info("The flow that administrators published stays in force");
                return true;
            }
            engine.deployIfChanged(DEPLOYMENT, shipped)
                    .ifPresent(deployed -> events.publish(
                            new FlowDeployed(PROCESS_KEY, deployed.version(), deployed.deploymentId()),
                            PROCESS_KEY,
                            null));
            return true;
        });
    }

    private byte[] bpmn() throws IOException {
        byte[] file = read(FlowEngine.BPMN);
        Duration window = properties.rollbackWindow();
        if (window == null) {
            return file;
        }
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        setRollbackWindow(model, window);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(changed, model);
        return changed.toByteArray();
    }

    private byte[] read(String name) throws IOException {
        Resource resource = resources.getResource(properties.location() + name);
        if (!resource.exists()) {
            throw new IllegalStateException(
                    "There is no " + name + " at " + properties.location() + ": check athena.flow.location");
        }
        try (InputStream file = resource.getInputStream()) {
            return file.readAllBytes();
        }
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
