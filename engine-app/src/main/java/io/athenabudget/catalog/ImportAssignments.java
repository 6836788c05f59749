package io.athenabudget.catalog;

import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes the matrix from a spreadsheet and gives it to one. A line says who decides at its place; one without approvers
 * removes the assignment there. Places that no line names stay as they are.
 */
@Service
public class ImportAssignments {
    private final Assignments assignments;
    private final Responsibilities responsibilities;
    private final SheetLookup lookup;

    ImportAssignments(Assignments assignments, Responsibilities responsibilities, SheetLookup lookup) {
        this.assignments = assignments;
        this.responsibilities = responsibilities;
        this.lookup = lookup;
    }

    public enum Outcome {
        CREATED,
        CHANGED,
        REMOVED,
        UNCHANGED,
        INVALID
    }

    /** @param applied whether the changes were made, or only shown */
    public record Result(boolean applied, List<Line> lines) {}

    /**
     * What a line of the file does.
     *
     * @param before the usernames of those who decide there now
     * @param after the usernames of those who will
     */
    public record Line(
            long line,
            Outcome outcome,
            String category,
            String level,
            String region,
            String department,
            List<String> before,
            List<String> after,
            List<Finding> errors,
            List<Finding> warnings) {}

    /** @param column of the file */
    public record Finding(String column, String detail) {}

    private record Place(
            UUID categoryId,
            String level,
            @Nullable String region,
            @Nullable UUID departmentId) {}

    private record Step(
            Line line,
            Assignments.@Nullable Entry entry,
            @Nullable Assignment before) {}

    /** Shows what an import would change, line by line. */
    public Result rehearse(String csv) {
        return new Result(false, plan(csv).stream().map(Step::line).toList());
    }

    /** Makes all the changes, or none when a line has errors. */
    public Result run(String csv, UUID actor) {
        responsibilities.lockMatrix();
        List<Step> plan = plan(csv);
        List<InvalidField> invalid = plan.stream()
                .flatMap(step -> step.line().errors().stream()
                        .map(error -> new InvalidField(
                                "/lines/" + step.line().line() + "/" + error.column(), error.detail())))
                .toList();
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
        plan.forEach(step -> apply(step, actor));
        return new Result(true, plan.stream().map(Step::line).toList());
    }

    public String export() {
        List<Assignment> all = assignments.all();
        SheetLookup.Names names = lookup.namesFor(
                List.of(), all.stream().flatMap(it -> it.approverIds().stream()).toList());
        Map<UUID, String> codes =
                names.categories().values().stream().collect(Collectors.toMap(Category::id, Category::code));
        return AssignmentSheet.write(all.stream()
                .map(it -> new AssignmentSheet.Line(
                        0,
                        codes.getOrDefault(it.categoryId(), ""),
                        it.level(),
                        it.region() == null ? "" : it.region(),
                        names.departmentOf(it.departmentId()),
                        names.usernamesOf(it.approverIds())))
                .sorted(Comparator.comparing(AssignmentSheet.Line::category)
                        .thenComparing(AssignmentSheet.Line::region)
                        .thenComparing(AssignmentSheet.Line::department)
                        .thenComparing(AssignmentSheet.Line::level))
                .toList());
    }

    private List<Step> plan(String csv) {
        List<AssignmentSheet.Line> lines = AssignmentSheet.read(csv);
        List<Assignment> all = assignments.all();
        Map<Place, Assignment> existing = all.stream()
                .collect(Collectors.toMap(
                        it -> new Place(it.categoryId(), it.level(), it.region(), it.departmentId()),
                        Function.identity()));
        SheetLookup.Names names = lookup.namesFor(
                lines.stream().flatMap(line -> line.approvers().stream()).toList(),
                all.stream().flatMap(it -> it.approverIds().stream()).toList());
        Map<Place, Long> seen = new HashMap<>();
        return lines.stream()
                .map(line -> step(SheetLineCheck.of(line, names), names, existing, seen))
                .toList();
    }

    private static Step step(
            SheetLineCheck.Checked checked,
            SheetLookup.Names names,
            Map<Place, Assignment> existing,
            Map<Place, Long> seen) {
        List<Finding> errors = new ArrayList<>(checked.errors());
        Assignments.Entry entry = checked.entry();
        Assignment before = null;
        if (entry != null) {
            Place place = new Place(entry.categoryId(), entry.level(), entry.region(), entry.departmentId());
            before = existing.get(place);
            Long earlier = seen.putIfAbsent(place, checked.line().number());
            if (earlier != null) {
                errors.add(new Finding(AssignmentSheet.CATEGORY, "Line " + earlier + " is about the same place."));
            }
        }
        List<String> decided = before == null ? List.of() : names.usernamesOf(before.approverIds());
        AssignmentSheet.Line line = checked.line();
        Outcome outcome = entry == null || !errors.isEmpty() ? Outcome.INVALID : outcome(before, entry);
        return new Step(
                new Line(
                        line.number(),
                        outcome,
                        line.category(),
                        line.level(),
                        line.region(),
                        line.department(),
                        decided,
                        line.approvers(),
                        errors,
                        checked.warnings()),
                entry,
                before);
    }

    private static Outcome outcome(@Nullable Assignment before, Assignments.Entry entry) {
        if (before == null) {
            return entry.approverIds().isEmpty() ? Outcome.UNCHANGED : Outcome.CREATED;
        }
        if (entry.approverIds().isEmpty()) {
            return Outcome.REMOVED;
        }
        boolean same = new HashSet<>(before.approverIds()).equals(new HashSet<>(entry.approverIds()));
        return same ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private void apply(Step step, UUID actor) {
        Assignments.Entry entry = step.entry();
        Assignment before = step.before();
        if (entry == null) {
            return;
        }
        switch (step.line().outcome()) {
            case CREATED -> assignments.create(entry, actor);
            case CHANGED -> {
                if (before != null) {
                    assignments.update(before.id(), entry, null, before.version(), actor);
                }
            }
            case REMOVED -> {
                if (before != null) {
                    assignments.remove(before.id(), null, actor);
                }
            }
            default -> {
                // Nothing differs.
            }
        }
    }
}
