package io.athenabudget.flows;

import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.flows.checks.Finding;
import io.athenabudget.flows.checks.FlowChecks;
import io.athenabudget.flows.checks.Report;
import io.athenabudget.flows.checks.Responsibility;
import io.athenabudget.flows.checks.Severity;
import io.athenabudget.identity.Departments;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Says whether a draft can be published as things stand now. It changes nothing. */
@Service
public class CheckDraft {
    private final Drafts drafts;
    private final FlowVersions versions;
    private final Categories categories;
    private final Departments departments;
    private final Responsibilities responsibilities;
    private final Workers workers;

    CheckDraft(
            Drafts drafts,
            FlowVersions versions,
            Categories categories,
            Departments departments,
            Responsibilities responsibilities,
            Workers workers) {
        this.drafts = drafts;
        this.versions = versions;
        this.categories = categories;
        this.departments = departments;
        this.responsibilities = responsibilities;
        this.workers = workers;
    }

    public Report check(String key, UUID id) {
        return check(drafts.get(key, id));
    }

    /**
     * A draft that an engine can be given, though perhaps nobody is assigned to some of its levels yet.
     *
     * @throws NotPublishable when it has other errors
     */
    public Draft sound(String key, UUID id) {
        Draft draft = drafts.get(key, id);
        Report report = checks(new Everybody(new AssignedPeople(categories, departments, responsibilities)))
                .check(draft.files().bpmn(), draft.files().dmn());
        if (!report.publishable()) {
            throw new NotPublishable(report);
        }
        return draft;
    }

    private FlowChecks checks(Responsibility people) {
        return new FlowChecks(people, workers.come());
    }

    /** Where somebody decides everything. */
    private record Everybody(Responsibility places) implements Responsibility {
        @Override
        public List<String> categories() {
            return places.categories();
        }

        @Override
        public List<String> regions() {
            return places.regions();
        }

        @Override
        public boolean somebodyIsAssigned(String level, String category, String region) {
            return true;
        }
    }

    Report check(Draft draft) {
        Report report = checks(new AssignedPeople(categories, departments, responsibilities))
                .check(draft.files().bpmn(), draft.files().dmn());
        int inForce = versions.inForce(draft.key()).version();
        if (inForce <= draft.basedOn()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.add(new Finding(
                Severity.WARNING,
                null,
                "newer-version",
                "The draft is made from version " + draft.basedOn() + ", and version " + inForce
                        + " has been published since: what changed there is not in this draft, so compare the two"));
        return new Report(findings);
    }
}
