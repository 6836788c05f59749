package io.athenabudget.flows;

import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.catalog.Responsibilities.Cover;
import io.athenabudget.flows.checks.Responsibility;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who decides by the assignments, as one check of a flow needs to know it: a level at a time, and each once. */
final class AssignedPeople implements Responsibility {
    private final Categories categories;
    private final Departments departments;
    private final Responsibilities responsibilities;
    private final Map<String, Set<Cover>> covered = new HashMap<>();

    AssignedPeople(Categories categories, Departments departments, Responsibilities responsibilities) {
        this.categories = categories;
        this.departments = departments;
        this.responsibilities = responsibilities;
    }

    @Override
    public List<String> categories() {
        return categories.all().stream()
                .filter(Category::active)
                .map(Category::code)
                .toList();
    }

    @Override
    public List<String> regions() {
        return departments.all().stream()
                .map(Department::region)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean somebodyIsAssigned(String level, String category, String region) {
        return covered.computeIfAbsent(level, responsibilities::covered).contains(new Cover(category, region));
    }
}
