package io.athenabudget.insights.mining;

import io.athenabudget.insights.Destination;
import io.athenabudget.insights.Exports;
import io.athenabudget.insights.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** Writes what happened in a period as an object-centric event log, OCEL 2.0 in JSON. */
@Service
public class OcelExport {
    private final EventLog log;
    private final Exports exports;

    OcelExport(EventLog log, Exports exports) {
        this.log = log;
        this.exports = exports;
    }

    /**
     * Writes a whole log.
     *
     * @throws IOException when nobody takes it
     */
    public void write(Period period, Naming people, Destination destination) throws IOException {
        try {
            exports.run(() -> log.atOneMoment(() -> {
                try (OcelWriter json = new OcelWriter(destination.open())) {
                    write(period, json, new NamedPeople(people));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Period period, OcelWriter json, NamedPeople names) {
        OcelTypes.write(json);
        json.list("objects", () -> {
            OcelObjects objects = new OcelObjects(json, names);
            log.categories(period, category -> objects.named(OcelTypes.CATEGORY, category));
            log.departments(period, department -> objects.named(OcelTypes.DEPARTMENT, department));
            if (names.areTold()) {
                log.people(period, objects::person);
            }
            log.requests(period, objects::request);
            log.approvals(period, objects::approval);
        });
        json.list("events", () -> log.requests(period, new OcelEvents(json, names)::of));
    }
}
