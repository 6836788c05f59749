package io.athenabudget.notification.notice;

import io.athenabudget.notification.directory.Approval;
import io.athenabudget.notification.directory.BudgetRequest;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.Recipient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who an audience is, now. */
@Component
class Readers {
    private final Directory directory;

    Readers(Directory directory) {
        this.directory = directory;
    }

    /** The people to tell: those who are active, without whoever did it. */
    List<Recipient> of(Occasion occasion) {
        Set<UUID> people = new LinkedHashSet<>(people(occasion));
        List<Recipient> readers = new ArrayList<>(directory.recipients(people));
        if (occasion.audience() == Audience.CANDIDATES_AND_ADMINISTRATORS) {
            directory.administrators().stream()
                    .filter(administrator -> !people.contains(administrator.id()))
                    .forEach(readers::add);
        }
        return readers.stream()
                .filter(Recipient::active)
                .filter(reader -> !reader.id().equals(occasion.actor()))
                .toList();
    }

    private List<UUID> people(Occasion occasion) {
        return switch (occasion.audience()) {
            case CANDIDATES, CANDIDATES_AND_ADMINISTRATORS ->
                approval(occasion).map(Approval::candidates).orElse(List.of());
            case DECIDER ->
                approval(occasion)
                        .map(Approval::decision)
                        .map(decision -> List.of(decision.decidedBy()))
                        .orElse(List.of());
            case REQUESTER ->
                ofNullable(occasion.requestId())
                        .flatMap(directory::request)
                        .map(BudgetRequest::requesterId)
                        .map(List::of)
                        .orElse(List.of());
            case PERSON -> ofNullable(occasion.person()).map(List::of).orElse(List.of());
        };
    }

    private Optional<Approval> approval(Occasion occasion) {
        return ofNullable(occasion.approvalId()).flatMap(directory::approval);
    }

    private static Optional<UUID> ofNullable(@Nullable UUID id) {
        return Optional.ofNullable(id);
    }
}
