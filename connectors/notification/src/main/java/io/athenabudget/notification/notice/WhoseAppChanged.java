package io.athenabudget.notification.notice;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalWithdrawn;
import io.athenabudget.events.AssignmentChanged;
import io.athenabudget.events.AssignmentCreated;
import io.athenabudget.events.AssignmentRemoved;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DelegationCreated;
import io.athenabudget.events.DelegationRevoked;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.QuestionAnswered;
import io.athenabudget.events.QuestionAsked;
import io.athenabudget.events.Topic;
import io.athenabudget.notification.wording.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose app holds what is not so any more since an event, whether they are told of it or not: all rules of it are here. What
 * only time changes, such as a decision that is final now, the app knows by its own clock.
 */
@Component
class WhoseAppChanged {
    /** News of what an app holds already. */
    private static final Set<Kind> NOTHING_NEW =
            EnumSet.of(Kind.APPROVAL_REMINDED, Kind.APPROVAL_ESCALATED, Kind.WINDOW_CLOSING);

    private final ApprovalHolders holders;

    WhoseAppChanged(ApprovalHolders holders) {
        this.holders = holders;
    }

    /** Whether those who are told this have to fetch something. */
    static boolean changes(Kind kind) {
        return !NOTHING_NEW.contains(kind);
    }

    List<UUID> of(OutgoingEvent event) {
        List<UUID> people = new ArrayList<>(affected(event.data()));
        UUID actor = event.metadata().actor();
        if (actor != null && isOfRequests(event.data().topic())) {
            // They know it where they did it; they may have another device.
            people.add(actor);
        }
        return people;
    }

    private Collection<UUID> affected(AthenaEvent event) {
        if (event instanceof ApprovalOpened opened) {
            holders.add(opened.approvalId(), opened.candidates());
            return opened.candidates();
        }
        if (event instanceof ApprovalDecided decided) {
            return holders.release(decided.approvalId());
        }
        if (event instanceof ApprovalWithdrawn withdrawn) {
            return holders.release(withdrawn.approvalId());
        }
        if (event instanceof QuestionAsked asked) {
            return holders.of(asked.approvalId());
        }
        if (event instanceof QuestionAnswered answered) {
            return holders.of(answered.approvalId());
        }
        if (event instanceof AssignmentCreated created) {
            return created.after().approverIds();
        }
        if (event instanceof AssignmentChanged changed) {
            List<UUID> people = new ArrayList<>(changed.before().approverIds());
            people.addAll(changed.after().approverIds());
            return people;
        }
        if (event instanceof AssignmentRemoved removed) {
            return removed.before().approverIds();
        }
        if (event instanceof DelegationCreated delegation) {
            return List.of(delegation.fromUserId(), delegation.toUserId());
        }
        if (event instanceof DelegationRevoked delegation) {
            return List.of(delegation.fromUserId(), delegation.toUserId());
        }
        return List.of();
    }

    private static boolean isOfRequests(Topic topic) {
        return topic == Topic.REQUESTS || topic == Topic.APPROVALS;
    }
}
