package io.athenabudget.catalog;

import io.athenabudget.catalog.ImportAssignments.Finding;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of one line of a sheet. Each that is broken says what is expected instead. */
final class SheetLineCheck {
    private static final int LONGEST_LEVEL = 100;
    private static final int LONGEST_REGION = 40;
    private static final int MOST_APPROVERS = 100;

    private final AssignmentSheet.Line line;
    private final SheetLookup.Names names;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private SheetLineCheck(AssignmentSheet.Line line, SheetLookup.Names names) {
        this.line = line;
        this.names = names;
    }

    /** @param entry what the line stands for; null when it has errors */
    record Checked(
            AssignmentSheet.Line line,
            Assignments.@Nullable Entry entry,
            List<Finding> errors,
            List<Finding> warnings) {}

    static Checked of(AssignmentSheet.Line line, SheetLookup.Names names) {
        return new SheetLineCheck(line, names).check();
    }

    private Checked check() {
        Optional<Category> category = category();
        level();
        region();
        UUID departmentId = department();
        List<UUID> approvers = approvers();
        Assignments.Entry entry = category.isEmpty() || !errors.isEmpty()
                ? null
                : new Assignments.Entry(
                        category.get().id(),
                        line.level(),
                        line.region().isEmpty() ? null : line.region(),
                        departmentId,
                        approvers);
        return new Checked(line, entry, errors, warnings);
    }

    private Optional<Category> category() {
        Optional<Category> category = Optional.ofNullable(names.categories().get(line.category()));
        if (category.isEmpty()) {
            error(AssignmentSheet.CATEGORY, "There is no category with the code \"" + line.category() + "\".");
        } else if (!category.get().active()) {
            warn(AssignmentSheet.CATEGORY, "The category is retired: no new request has it.");
        }
        return category;
    }

    private void level() {
        if (line.level().isEmpty() || line.level().length() > LONGEST_LEVEL) {
            error(AssignmentSheet.LEVEL, "A level has 1 to " + LONGEST_LEVEL + " characters.");
        } else if (!names.levels().contains(line.level())) {
            warn(AssignmentSheet.LEVEL, "The flow in force has no step \"" + line.level() + "\".");
        }
    }

    private void region() {
        if (line.region().length() > LONGEST_REGION) {
            error(AssignmentSheet.REGION, "A region has at most " + LONGEST_REGION + " characters.");
        } else if (!line.region().isEmpty() && !names.regions().contains(line.region())) {
            warn(AssignmentSheet.REGION, "No department is in the region \"" + line.region() + "\".");
        }
    }

    private @Nullable UUID department() {
        if (line.department().isEmpty()) {
            return null;
        }
        List<Department> found = names.departmentsNamed(line.department());
        if (found.isEmpty()) {
            error(AssignmentSheet.DEPARTMENT, "There is no department \"" + line.department() + "\".");
        } else if (found.size() > 1) {
            error(AssignmentSheet.DEPARTMENT, "Several departments have this name: write the id of the one you mean.");
        }
        return found.isEmpty() ? null : found.get(0).id();
    }

    private List<UUID> approvers() {
        if (line.approvers().size() > MOST_APPROVERS) {
            error(AssignmentSheet.APPROVERS, "There can be " + MOST_APPROVERS + " approvers at most.");
        }
        List<UUID> ids = new ArrayList<>();
        for (String username : line.approvers()) {
            Optional<User> user = names.person(username);
            if (user.isEmpty()) {
                error(AssignmentSheet.APPROVERS, "There is no user \"" + username + "\".");
            } else if (!user.get().active()) {
                error(AssignmentSheet.APPROVERS, "\"" + username + "\" is not active.");
            } else {
                ids.add(user.get().id());
                if (!user.get().roles().contains(Role.APPROVER)) {
                    warn(AssignmentSheet.APPROVERS, "\"" + username + "\" has not the role of an approver.");
                }
            }
        }
        return ids.stream().distinct().toList();
    }

    private void error(String column, String detail) {
        errors.add(new Finding(column, detail));
    }

    private void warn(String column, String detail) {
        warnings.add(new Finding(column, detail));
    }
}
