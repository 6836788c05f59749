package io.athenabudget.flows;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.FlowPublished;
import io.athenabudget.flows.checks.Report;
import io.athenabudget.rest.StaleVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Puts a draft in force: requests that are on their way keep their version, and those submitted from then on take the
 * new one. It takes two administrators, one who made the last change and one who looked at it.
 */
@Service
public class PublishDraft {
    private final Drafts drafts;
    private final CheckDraft checks;
    private final FlowEngine engine;
    private final FlowVersions versions;
    private final CallEvents events;

    PublishDraft(Drafts drafts, CheckDraft checks, FlowEngine engine, FlowVersions versions, CallEvents events) {
        this.drafts = drafts;
        this.checks = checks;
        this.engine = engine;
        this.versions = versions;
        this.events = events;
    }

    /** @param note why, for those who read the history */
    public FlowVersion publish(
            String key, UUID id, String note, @Nullable String ifMatch, @Nullable Long version, UUID actor) {
        Draft draft = drafts.locked(key, id);
        StaleVersion.check(ifMatch, version, draft.version());
        if (draft.editedBy().equals(actor)) {
            throw new FourEyes();
        }
        Report report = checks.check(draft);
        if (!report.publishable()) {
            throw new NotPublishable(report);
        }
        FlowVersion published =
                versions.record(engine.deploy("draft " + draft.id(), draft.files()), draft, note, actor);
        drafts.discard(id);
        events.publish(
                new FlowPublished(key, published.version(), id, note, draft.editedBy(), draft.details()), key, actor);
        return published;
    }
}
