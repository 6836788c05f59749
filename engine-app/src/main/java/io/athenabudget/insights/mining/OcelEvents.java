package io.athenabudget.insights.mining;

import java.util.List;

/** The events of a log, each with the objects that it is about. */
final class OcelEvents {
    private final OcelWriter json;
    private final NamedPeople names;

    OcelEvents(OcelWriter json, NamedPeople names) {
        this.json = json;
        this.names = names;
    }

    void of(LoggedRequest request, List<LoggedEvent> events) {
        events.forEach(event -> write(request, event));
    }

    private void write(LoggedRequest request, LoggedEvent event) {
        String type =
                Activity.of(event.event(), event.outcome()).map(Activity::words).orElse(OcelTypes.OTHER);
        json.item(() -> {
            json.field("id", request.id() + "-" + event.sequence());
            json.field("type", type);
            json.time(event.at());
            json.list("attributes", () -> {
                json.attribute("level", event.level(), null);
                json.attribute("event", type.equals(OcelTypes.OTHER) ? event.event() : null, null);
            });
            json.list("relationships", () -> {
                json.relationship(request.id(), "request");
                json.relationship(event.approval(), "approval");
                json.relationship(names.of(event.actor()), "by");
                json.relationship(names.of(event.onBehalfOf()), "on behalf of");
            });
        });
    }
}
