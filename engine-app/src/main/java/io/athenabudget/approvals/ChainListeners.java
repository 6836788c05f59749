package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_DECISION_ID;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Translates what the engine does into what happens to approvals. Decides nothing. */
@Component
class ChainListeners extends AbstractBpmnParseListener {
    private static final String ROLLBACK_WINDOW = "athena.rollbackWindow";

    /** Looked up late: the engine is built before the services that its listeners call. */
    private final ObjectProvider<InboxProjection> inbox;

    private final ObjectProvider<WaitEnded> waits;

    ChainListeners(ObjectProvider<InboxProjection> inbox, ObjectProvider<WaitEnded> waits) {
        this.inbox = inbox;
        this.waits = waits;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, ChainListeners::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::withdrawn);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof ExternalTaskActivityBehavior) {
            goesOnAfter(activity);
        }
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
        goesOnAfter(activity);
    }

    @Override
    public void parseIntermediateConditionalEventDefinition(Element condition, ActivityImpl activity) {
        goesOnAfter(activity);
    }

    private void goesOnAfter(ActivityImpl wait) {
        wait.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::goesOn);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ChainListeners::scopeEnded);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl boundary) {
        Element duration = timer.element("timeDuration");
        if (interrupting && duration != null && boundary.getEventScope() instanceof ActivityImpl window) {
            window.setProperty(ROLLBACK_WINDOW, duration.getText().trim());
        }
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) ChainListeners::windowOpened);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    private void opened(DelegateTask task) {
        inbox.getObject().opened(task);
    }

    private void withdrawn(DelegateTask task) {
        inbox.getObject().withdrawn(task);
    }

    private void goesOn(DelegateExecution wait) {
        if (ChainEffects.current() == null) {
            waits.getObject().goesOn(wait.getProcessBusinessKey());
        }
    }

    private void ended(DelegateExecution process) {
        ExecutionEntity execution = (ExecutionEntity) process;
        if (!execution.isCanceled() && execution.getDeleteReason() == null) {
            inbox.getObject().ended(process.getProcessBusinessKey());
        }
    }

    /** The engine's own history and Cockpit shall name the decider too. */
    private static void completed(DelegateTask task) {
        ChainEffects effects = ChainEffects.current();
        if (effects != null && effects.actor() != null) {
            task.setAssignee(effects.actor().toString());
        }
    }

    private static void scopeEnded(DelegateExecution scope) {
        ChainEffects effects = ChainEffects.current();
        if (effects != null && scope.isCanceled()) {
            effects.cancelled(scope.getId());
        }
    }

    private static void windowOpened(DelegateExecution window) {
        ChainEffects effects = ChainEffects.current();
        if (effects == null || window.getVariableLocal(VARIABLE_DECISION_ID) == null) {
            return;
        }
        Object duration = ((ExecutionEntity) window).getActivity().getProperty(ROLLBACK_WINDOW);
        if (duration != null) {
            effects.opened(Duration.parse(duration.toString()));
        }
    }
}
