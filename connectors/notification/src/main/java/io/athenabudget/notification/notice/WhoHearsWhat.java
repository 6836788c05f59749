package io.athenabudget.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalEscalated;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalReminded;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSuperseded;
import io.athenabudget.events.DelegationCreated;
import io.athenabudget.events.DelegationRevoked;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.QuestionAnswered;
import io.athenabudget.events.QuestionAsked;
import io.athenabudget.events.RequestApproved;
import io.athenabudget.events.RequestPassed;
import io.athenabudget.events.ResponsibilityGained;
import io.athenabudget.notification.directory.Place;
import io.athenabudget.notification.wording.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an event is told, and to whom: all rules of it are here. Nobody is told of what they did themselves. */
final class WhoHearsWhat {
    private static final String REJECTED = "REJECTED";

    private final Duration windowLead;

    /** @param windowLead how long before its end a decider hears that a rollback window closes */
    WhoHearsWhat(Duration windowLead) {
        this.windowLead = windowLead;
    }

    List<Occasion> of(OutgoingEvent event) {
        AthenaEvent data = event.data();
        if (data instanceof ApprovalOpened opened) {
            return List.of(on(event, Kind.APPROVAL_OPENED, Audience.CANDIDATES)
                    .approval(opened.requestId(), opened.approvalId())
                    .until(opened.dueAt())
                    .occasion());
        }
        if (data instanceof ApprovalReminded reminded) {
            return List.of(on(event, Kind.APPROVAL_REMINDED, Audience.CANDIDATES)
                    .approval(reminded.requestId(), reminded.approvalId())
                    .occasion());
        }
        if (data instanceof ApprovalEscalated escalated) {
            return List.of(on(event, Kind.APPROVAL_ESCALATED, Audience.CANDIDATES_AND_ADMINISTRATORS)
                    .approval(escalated.requestId(), escalated.approvalId())
                    .occasion());
        }
        if (data instanceof ApprovalDecided decided) {
            return decided(event, decided);
        }
        if (data instanceof RequestApproved approved) {
            return List.of(on(event, Kind.REQUEST_APPROVED, Audience.REQUESTER)
                    .request(approved.requestId())
                    .until(approved.finalAt())
                    .occasion());
        }
        if (data instanceof DecisionRolledBack rolledBack) {
            // Its approvers hear that the level is open again, the decider among them.
            return List.of(on(event, Kind.DECISION_ROLLED_BACK, Audience.REQUESTER)
                    .approval(rolledBack.requestId(), rolledBack.approvalId())
                    .comment(rolledBack.comment())
                    .occasion());
        }
        if (data instanceof DecisionSuperseded superseded) {
            return List.of(on(event, Kind.DECISION_SUPERSEDED, Audience.DECIDER)
                    .approval(superseded.requestId(), superseded.approvalId())
                    .occasion());
        }
        if (data instanceof QuestionAsked asked) {
            return List.of(on(event, Kind.QUESTION_ASKED, Audience.REQUESTER)
                    .approval(asked.requestId(), asked.approvalId())
                    .comment(asked.text())
                    .occasion());
        }
        if (data instanceof QuestionAnswered answered && answered.askedBy() != null) {
            return List.of(on(event, Kind.QUESTION_ANSWERED, answered.askedBy())
                    .approval(answered.requestId(), answered.approvalId())
                    .comment(answered.text())
                    .occasion());
        }
        if (data instanceof DelegationCreated delegation) {
            return List.of(on(event, Kind.DELEGATION_RECEIVED, delegation.toUserId())
                    .actor(delegation.fromUserId())
                    .from(delegation.from())
                    .until(delegation.until())
                    .occasion());
        }
        if (data instanceof DelegationRevoked delegation) {
            return List.of(on(event, Kind.DELEGATION_ENDED, delegation.toUserId())
                    .actor(delegation.fromUserId())
                    .occasion());
        }
        if (data instanceof RequestPassed passed) {
            return passed.userIds().stream()
                    .map(person -> on(event, Kind.REQUEST_PASSED, person)
                            .oneOfMany()
                            .request(passed.requestId())
                            .step(passed.stepName())
                            .occasion())
                    .toList();
        }
        // Where the organisation is being set up, nobody is told cell by cell.
        if (data instanceof ResponsibilityGained gained && event.metadata().actor() != null) {
            Place place = new Place(gained.categoryId(), gained.level(), gained.region(), gained.departmentId());
            return gained.userIds().stream()
                    .map(person -> on(event, Kind.RESPONSIBILITY_GAINED, person)
                            .oneOfMany()
                            .place(place)
                            .occasion())
                    .toList();
        }
        return List.of();
    }

    private List<Occasion> decided(OutgoingEvent event, ApprovalDecided decided) {
        EventMetadata metadata = event.metadata();
        List<Occasion> occasions = new ArrayList<>();
        Kind kind = REJECTED.equals(decided.outcome()) ? Kind.REQUEST_REJECTED : Kind.LEVEL_APPROVED;
        occasions.add(on(event, kind, Audience.REQUESTER)
                .approval(decided.requestId(), decided.approvalId())
                .comment(decided.comment())
                .until(decided.rollbackUntil())
                .occasion());
        if (metadata.onBehalfOf() != null) {
            occasions.add(on(event, Kind.DECIDED_ON_BEHALF, metadata.onBehalfOf())
                    .approval(decided.requestId(), decided.approvalId())
                    .comment(decided.comment())
                    .until(decided.rollbackUntil())
                    .occasion());
        }
        Instant lastCall = decided.rollbackUntil().minus(windowLead);
        // In a window that is shorter than that, the news would come with the decision itself.
        if (metadata.actor() != null && lastCall.isAfter(metadata.time())) {
            occasions.add(on(event, Kind.WINDOW_CLOSING, metadata.actor())
                    .actor(null)
                    .approval(decided.requestId(), decided.approvalId())
                    .until(decided.rollbackUntil())
                    .dueAt(lastCall)
                    .occasion());
        }
        return occasions;
    }

    private static Draft on(OutgoingEvent event, Kind kind, Audience audience) {
        return new Draft(event, kind, audience, null);
    }

    private static Draft on(OutgoingEvent event, Kind kind, UUID person) {
        return new Draft(event, kind, Audience.PERSON, person);
    }

    private static final class Draft {
        private final OutgoingEvent event;
        private final Kind kind;
        private final Audience audience;
        private final @Nullable UUID person;
        private String name;
        private @Nullable UUID requestId;
        private @Nullable UUID approvalId;
        private @Nullable UUID actor;
        private @Nullable String comment;
        private @Nullable Instant from;
        private @Nullable Instant until;
        private @Nullable Place place;
        private @Nullable String step;
        private Instant dueAt;

        Draft(OutgoingEvent event, Kind kind, Audience audience, @Nullable UUID person) {
            this.event = event;
            this.kind = kind;
            this.audience = audience;
            this.person = person;
            this.name = event.id() + "/" + kind + "/" + audience;
            this.actor = event.metadata().actor();
            this.dueAt = event.metadata().time();
        }

        Draft approval(UUID request, UUID approval) {
            this.requestId = request;
            this.approvalId = approval;
            return this;
        }

        Draft request(UUID request) {
            this.requestId = request;
            return this;
        }

        Draft actor(@Nullable UUID somebody) {
            this.actor = somebody;
            return this;
        }

        Draft comment(@Nullable String text) {
            this.comment = text;
            return this;
        }

        Draft from(@Nullable Instant time) {
            this.from = time;
            return this;
        }

        Draft until(@Nullable Instant time) {
            this.until = time;
            return this;
        }

        Draft place(Place somewhere) {
            this.place = somewhere;
            return this;
        }

        Draft step(String name) {
            this.step = name;
            return this;
        }

        /** For an event that is told to several people, each apart. */
        Draft oneOfMany() {
            this.name += "/" + person;
            return this;
        }

        Draft dueAt(Instant time) {
            this.dueAt = time;
            return this;
        }

        Occasion occasion() {
            return new Occasion(
                    UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                    kind,
                    audience,
                    person,
                    requestId,
                    approvalId,
                    actor,
                    event.metadata().onBehalfOf(),
                    comment,
                    from,
                    until,
                    place,
                    step,
                    event.metadata().time(),
                    dueAt,
                    0);
        }
    }
}
