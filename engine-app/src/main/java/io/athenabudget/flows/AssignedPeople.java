package io.athenabudget.flows;

import io.athenabudget.catalog.Coverage;
import io.athenabudget.flows.checks.Responsibility;
import java.util.List;

/** Who decides, as the assignment matrix says at one moment. */
record AssignedPeople(Coverage coverage) implements Responsibility {
    @Override
    public List<String> categories() {
        return coverage.categories();
    }

    @Override
    public List<String> regions() {
        return coverage.regions();
    }

    @Override
    public boolean somebodyApproves(String level, String category, String region) {
        return coverage.isDecided(level, category, region);
    }
}
