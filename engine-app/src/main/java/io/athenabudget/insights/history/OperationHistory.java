package io.athenabudget.insights.history;

import io.athenabudget.identity.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people, and timers, did to a request, and what somebody did to its process instance in Cockpit. */
@Service
public class OperationHistory {
    private final Instances instances;
    private final HistoryService history;
    private final People people;
    private final JdbcClient jdbc;

    OperationHistory(Instances instances, HistoryService history, People people, JdbcClient jdbc) {
        this.instances = instances;
        this.history = history;
        this.people = people;
        this.jdbc = jdbc;
    }

    public enum Source {
        /** The name of an event of the request. */
        REQUEST,
        /** The name of an operation of the engine. */
        ENGINE
    }

    /** @param property what the engine changed, {@code from} what it was {@code to} what it is */
    public record Operation(
            Instant at,
            @Nullable Who who,
            @Nullable Who onBehalfOf,
            Source source,
            String operation,
            @Nullable String step,
            @Nullable String property,
            @Nullable String from,
            @Nullable String to,
            @Nullable String comment) {}

    private record Entry(
            Instant at,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            String event,
            @Nullable String step,
            @Nullable String comment) {}

    public Listed<Operation> of(String instanceId) {
        List<Entry> entries = entriesOf(instances.get(instanceId).businessKey());
        List<UserOperationLogEntry> log = Listed.read(history.createUserOperationLogQuery()
                .processInstanceId(instanceId)
                .orderByTimestamp()
                .asc());
        Names names = Names.of(
                people,
                Stream.concat(
                        entries.stream().flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf())),
                        log.stream().map(UserOperationLogEntry::getUserId)));
        return Listed.of(Stream.concat(
                        entries.stream().map(entry -> ofRequest(entry, names)),
                        log.stream().map(entry -> ofEngine(entry, names)))
                .sorted(Comparator.comparing(Operation::at))
                .toList());
    }

    private List<Entry> entriesOf(UUID request) {
        return jdbc.sql("select * from request_history where request_id = ? order by sequence limit ?")
                .params(request, Listed.MOST + 1)
                .query(OperationHistory::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("event"),
                row.getString("step"),
                row.getString("comment"));
    }

    private static Operation ofRequest(Entry entry, Names names) {
        return new Operation(
                entry.at(),
                names.who(entry.actor()),
                names.who(entry.onBehalfOf()),
                Source.REQUEST,
                entry.event(),
                entry.step(),
                null,
                null,
                null,
                entry.comment());
    }

    private static Operation ofEngine(UserOperationLogEntry entry, Names names) {
        return new Operation(
                entry.getTimestamp().toInstant(),
                names.who(entry.getUserId()),
                null,
                Source.ENGINE,
                entry.getOperationType(),
                null,
                entry.getProperty(),
                entry.getOrgValue(),
                entry.getNewValue(),
                entry.getAnnotation());
    }
}
