package io.athenabudget.flows.rehearsal;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes by which elements and arrows a request comes. */
final class Visits extends AbstractBpmnParseListener {
    private final ExecutionListener element;
    private final ExecutionListener arrow;

    Visits(Consumer<String> visited) {
        this.element = execution -> visited.accept(execution.getCurrentActivityId());
        this.arrow = execution -> visited.accept(execution.getCurrentTransitionId());
    }

    /** Told when all of the process has been read. */
    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        listen(definition);
    }

    private void listen(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, element);
            for (PvmTransition transition : activity.getOutgoingTransitions()) {
                ((TransitionImpl) transition).addListener(ExecutionListener.EVENTNAME_TAKE, arrow);
            }
            listen(activity);
        }
    }
}
