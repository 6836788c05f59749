package io.athenabudget.catalog;

import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.identity.Users;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Where in the assignment matrix somebody decides, at one moment and read at once, as a whole flow is held against it. */
public final class Coverage {
    private static final Comparator<Assignment> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    (Assignment assignment) -> assignment.departmentId() == null)
            .thenComparing(assignment -> assignment.region() == null);

    private final Map<String, UUID> categories;
    private final Map<String, List<Department>> departments;
    private final Map<String, List<Assignment>> assignments;
    private final Set<UUID> active;

    private Coverage(
            Map<String, UUID> categories,
            Map<String, List<Department>> departments,
            Map<String, List<Assignment>> assignments,
            Set<UUID> active) {
        this.categories = categories;
        this.departments = departments;
        this.assignments = assignments;
        this.active = active;
    }

    /** The codes of those that a new request can have. */
    public List<String> categories() {
        return categories.keySet().stream().sorted().toList();
    }

    public List<String> regions() {
        return departments.keySet().stream().sorted().toList();
    }

    /** Whether each department of a region has an approver there who is active. */
    public boolean isDecided(String level, String categoryCode, String region) {
        UUID category = categories.get(categoryCode);
        List<Assignment> candidates = assignments.getOrDefault(level, List.of()).stream()
                .filter(assignment -> assignment.categoryId().equals(category))
                .filter(assignment ->
                        assignment.region() == null || assignment.region().equals(region))
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
        return departments.getOrDefault(region, List.of()).stream()
                .allMatch(department -> candidates.stream()
                        .filter(assignment -> assignment.departmentId() == null
                                || assignment.departmentId().equals(department.id()))
                        .findFirst()
                        .filter(assignment -> assignment.approverIds().stream().anyMatch(active::contains))
                        .isPresent());
    }

    /** Reads it. */
    @Service
    public static class Reader {
        private final Categories categories;
        private final Departments departments;
        private final Assignments assignments;
        private final Users users;

        Reader(Categories categories, Departments departments, Assignments assignments, Users users) {
            this.categories = categories;
            this.departments = departments;
            this.assignments = assignments;
            this.users = users;
        }

        public Coverage now() {
            List<Assignment> matrix = assignments.all();
            Set<UUID> approvers = matrix.stream()
                    .flatMap(assignment -> assignment.approverIds().stream())
                    .collect(Collectors.toSet());
            return new Coverage(
                    categories.all().stream()
                            .filter(Category::active)
                            .collect(Collectors.toMap(Category::code, Category::id)),
                    departments.all().stream().collect(Collectors.groupingBy(Department::region)),
                    matrix.stream().collect(Collectors.groupingBy(Assignment::level)),
                    new HashSet<>(users.activeAmong(approvers)));
        }
    }
}
