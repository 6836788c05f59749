package io.athenabudget.notification.notice;

import io.athenabudget.notification.directory.Approval;
import io.athenabudget.notification.directory.BudgetRequest;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.DirectoryProperties;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.notification.directory.Responsibility;
import io.athenabudget.notification.wording.Area;
import io.athenabudget.notification.wording.Facts;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a notice tells its reader, by what is known now. */
@Component
class Telling {
    private final Directory directory;
    private final URI publicUrl;
    private final Clock clock;

    Telling(Directory directory, DirectoryProperties properties, Clock clock) {
        this.directory = directory;
        this.publicUrl = properties.publicUrl();
        this.clock = clock;
    }

    /**
     * Either what is told, or why it is not told any more.
     *
     * @param facts null when it is not
     * @param toDecide whether it is about an approval that the reader may decide now
     */
    record Told(@Nullable Facts facts, boolean toDecide, String overtaken) {}

    Told tell(Occasion occasion, Recipient reader) {
        @Nullable
        Approval approval = Optional.ofNullable(occasion.approvalId())
                .flatMap(directory::approval)
                .orElse(null);
        @Nullable
        BudgetRequest request = approval != null
                ? approval.request()
                : Optional.ofNullable(occasion.requestId())
                        .flatMap(directory::request)
                        .orElse(null);
        @Nullable
        Responsibility responsibility = Optional.ofNullable(occasion.place())
                .flatMap(place -> directory.responsibility(reader.id(), place))
                .orElse(null);
        Optional<String> overtaken =
                Relevance.overtaken(occasion, reader.id(), request, approval, responsibility, clock.instant());
        return overtaken.isPresent()
                ? new Told(null, false, overtaken.get())
                : new Told(facts(occasion, reader, request, approval, responsibility), mayDecide(reader, approval), "");
    }

    private Facts facts(
            Occasion occasion,
            Recipient reader,
            @Nullable BudgetRequest request,
            @Nullable Approval approval,
            @Nullable Responsibility responsibility) {
        Links links = links(occasion, reader, request, approval);
        return new Facts(
                request == null ? null : request.number(),
                request == null ? null : request.title(),
                request == null ? null : request.amount(),
                request == null ? null : request.currency(),
                request == null ? null : request.requesterName(),
                approval == null ? occasion.step() : approval.levelName(),
                name(occasion.actor()),
                name(occasion.onBehalfOf()),
                occasion.comment(),
                occasion.from(),
                occasion.until() == null && approval != null && approval.isOpen() ? approval.dueAt() : occasion.until(),
                links.open,
                links.approve,
                links.reject,
                responsibility == null ? null : area(responsibility));
    }

    private static Area area(Responsibility responsibility) {
        return new Area(
                responsibility.categoryName(),
                responsibility.level(),
                responsibility.region(),
                responsibility.departmentName(),
                responsibility.waiting(),
                responsibility.more());
    }

    private record Links(
            URI open, @Nullable URI approve, @Nullable URI reject) {}

    private Links links(
            Occasion occasion, Recipient reader, @Nullable BudgetRequest request, @Nullable Approval approval) {
        return switch (occasion.kind()) {
            case APPROVAL_OPENED, APPROVAL_REMINDED, APPROVAL_ESCALATED -> toDecide(reader, approval);
            case WINDOW_CLOSING, DECISION_SUPERSEDED, DECIDED_ON_BEHALF, QUESTION_ANSWERED -> ofApproval(approval);
            case LEVEL_APPROVED,
                    REQUEST_APPROVED,
                    REQUEST_REJECTED,
                    DECISION_ROLLED_BACK,
                    QUESTION_ASKED,
                    REQUEST_PASSED ->
                new Links(at(request == null ? "/requests" : "/requests/" + request.id()), null, null);
            case RESPONSIBILITY_GAINED -> new Links(at("/approvals"), null, null);
            case DELEGATION_RECEIVED, DELEGATION_ENDED -> new Links(at("/delegations"), null, null);
        };
    }

    private Links toDecide(Recipient reader, @Nullable Approval approval) {
        Links links = ofApproval(approval);
        if (approval == null || !mayDecide(reader, approval)) {
            return links;
        }
        return directory
                .links(approval.id(), reader.id())
                .map(actions -> new Links(
                        links.open,
                        at(actions.approve().toString()),
                        at(actions.reject().toString())))
                .orElse(links);
    }

    private static boolean mayDecide(Recipient reader, @Nullable Approval approval) {
        return approval != null && approval.isOpen() && approval.candidates().contains(reader.id());
    }

    private Links ofApproval(@Nullable Approval approval) {
        return new Links(at(approval == null ? "/approvals" : "/approvals/" + approval.id()), null, null);
    }

    /** Where a reader changes how they are told. */
    URI preferencesPage() {
        return at("/preferences");
    }

    private URI at(String path) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + path);
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null
                ? null
                : directory.recipient(person).map(Recipient::displayName).orElse(null);
    }
}
