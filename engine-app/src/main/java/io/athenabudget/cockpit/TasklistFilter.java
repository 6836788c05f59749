package io.athenabudget.cockpit;

import io.athenabudget.calls.UnitOfWork;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Tasklist lists: it shows nothing but stored filters, and here is the one there is. */
@Component
class TasklistFilter {
    static final String NAME = "Open approvals";

    private final FilterService filters;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;
    private final JdbcClient jdbc;

    TasklistFilter(FilterService filters, TaskService tasks, UnitOfWork unitOfWork, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
        this.jdbc = jdbc;
    }

    /** Stores it, and removes any other. */
    @EventListener(ApplicationStartedEvent.class)
    void write() {
        unitOfWork.run(() -> {
            // Several instances may start at once.
            jdbc.sql("select pg_advisory_xact_lock(hashtext('athena.tasklist-filter'))")
                    .query(rows -> {});
            List<Filter> stored = filters.createFilterQuery().list();
            List<Filter> ours = stored.stream()
                    .filter(each -> NAME.equals(each.getName()))
                    .limit(1)
                    .toList();
            stored.stream().filter(each -> !ours.contains(each)).forEach(each -> filters.deleteFilter(each.getId()));
            Filter filter = ours.isEmpty() ? filters.newTaskFilter(NAME) : ours.get(0);
            filter.setQuery(tasks.createTaskQuery());
            filter.setProperties(Map.of("priority", 1, "refresh", true));
            return filters.saveFilter(filter);
        });
    }
}
