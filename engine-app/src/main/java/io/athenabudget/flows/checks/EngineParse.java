package io.athenabudget.flows.checks;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;

/** Lets the engine's own parsers read a draft, without an engine: there is no database, no job, nothing is deployed. */
final class EngineParse {
    private static final String RULE = "engine-refuses";

    private final Findings findings;

    EngineParse(Findings findings) {
        this.findings = findings;
    }

    void check(byte[] bpmn, byte @Nullable [] dmn) {
        ParsingConfiguration configuration = Configured.INSTANCE;
        Context.setProcessEngineConfiguration(configuration);
        Context.setCommandContext(new CommandContext(configuration));
        try {
            attempt("The diagram", () -> parseDiagram(configuration, bpmn));
            if (dmn != null) {
                attempt(
                        "The routing table",
                        () -> configuration
                                .getDmnEngine()
                                .parseDecisionRequirementsGraph(new ByteArrayInputStream(dmn)));
            }
        } finally {
            Context.removeCommandContext();
            Context.removeProcessEngineConfiguration();
        }
    }

    private static void parseDiagram(ParsingConfiguration configuration, byte[] bpmn) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setId("draft");
        new BpmnParser(configuration.getExpressionManager(), new DefaultBpmnParseFactory())
                .createParse()
                .sourceInputStream(new ByteArrayInputStream(bpmn))
                .deployment(deployment)
                .name("draft.bpmn")
                .execute();
    }

    /** Whatever a parser throws: some of it is no exception of the engine's, and some of it is an error of Java's. */
    private void attempt(String what, Runnable parse) {
        try {
            parse.run();
        } catch (ParseException e) {
            for (ResourceReport report : e.getResorceReports()) {
                report.getErrors().forEach(problem -> refuse(what, problem));
            }
            if (!findings.anyError()) {
                refuse(what, e);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            refuse(what, e);
        }
    }

    private void refuse(String what, Problem problem) {
        String element = problem.getMainElementId();
        findings.add(new Finding(
                Severity.ERROR,
                element,
                RULE,
                what + " is refused by the engine" + (element == null ? "" : " at " + Findings.quote(element))
                        + " in line " + problem.getLine() + ": "
                        + Findings.quote(String.valueOf(problem.getMessage()))));
    }

    private void refuse(String what, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        findings.error(
                null,
                RULE,
                what + " is refused by the engine: " + Findings.quote(String.valueOf(cause.getMessage()))
                        + "; export it from the modeler again");
    }

    /** Made when it is needed first, and then kept: reading the schemas takes a while. */
    private static final class Configured {
        static final ParsingConfiguration INSTANCE = new ParsingConfiguration();
    }
}
