package io.athenabudget.insights.mining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The objects of a log. Attributes say since when they have been so: a request's status is there as often as it changed. */
final class OcelObjects {
    private final OcelWriter json;
    private final NamedPeople names;

    OcelObjects(OcelWriter json, NamedPeople names) {
        this.json = json;
        this.names = names;
    }

    void request(LoggedRequest request, List<LoggedEvent> events) {
        json.item(() -> {
            begin(request.id().toString(), OcelTypes.REQUEST);
            json.list("attributes", () -> {
                json.attribute("number", request.number(), request.submittedAt());
                json.attribute("amount", request.amount().toPlainString(), request.submittedAt());
                json.attribute("currency", request.currency(), request.submittedAt());
                json.attribute("region", request.region(), request.submittedAt());
                json.attribute("flowVersion", request.flowVersion(), request.submittedAt());
                String status = "";
                for (LoggedEvent event : events) {
                    if (!event.status().equals(status)) {
                        status = event.status();
                        json.attribute("status", status, event.at());
                    }
                }
            });
            json.list("relationships", () -> {
                json.relationship(names.of(request.requester()), "requested by");
                json.relationship(request.category(), "is about");
                json.relationship(request.departmentName() == null ? null : request.department(), "is of");
                json.relationship(request.replaces(), "replaces");
            });
        });
    }

    void approval(EventLog.LoggedApproval approval) {
        json.item(() -> {
            begin(approval.id().toString(), OcelTypes.APPROVAL);
            json.list("attributes", () -> {
                json.attribute("level", approval.level(), approval.openedAt());
                json.attribute("levelName", approval.levelName(), approval.openedAt());
                json.attribute("outcome", approval.outcome(), approval.decidedAt());
            });
            json.list("relationships", () -> {
                json.relationship(approval.request(), "approval of");
                json.relationship(names.of(approval.decidedBy()), "decided by");
            });
        });
    }

    void person(UUID person) {
        json.item(() -> {
            begin(String.valueOf(names.of(person)), OcelTypes.PERSON);
            nothingElse();
        });
    }

    void named(String type, EventLog.Named named) {
        json.item(() -> {
            begin(named.id().toString(), type);
            json.list("attributes", () -> json.attribute("name", named.name(), Instant.EPOCH));
            json.list("relationships", () -> {});
        });
    }

    private void begin(String id, String type) {
        json.field("id", id);
        json.field("type", type);
    }

    private void nothingElse() {
        json.list("attributes", () -> {});
        json.list("relationships", () -> {});
    }
}
