package io.athenabudget.changes;

import io.athenabudget.approvals.ChangedApprovals;
import io.athenabudget.calls.Snapshot;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.LiveSessions;
import io.athenabudget.requests.ChangedRequests;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was committed between two moments, and by whom it is to be heard. Nothing falls between two readings. */
@Repository
class RecentChanges {
    /** More at once are not told apart: then everybody looks. */
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final ChangedRequests requests;
    private final ChangedApprovals approvals;
    private final Responsibilities responsibilities;
    private final LiveSessions sessions;

    RecentChanges(
            JdbcClient jdbc,
            ChangedRequests requests,
            ChangedApprovals approvals,
            Responsibilities responsibilities,
            LiveSessions sessions) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.approvals = approvals;
        this.responsibilities = responsibilities;
        this.sessions = sessions;
    }

    /**
     * @param now the moment up to which was read
     * @param changed ids by user, of each kind; empty when there are too many to tell apart
     * @param movedInboxes those whose inbox changed as a whole
     * @param live the sessions that go on
     */
    record Found(
            Snapshot now, Map<Kind, Optional<Map<UUID, Set<UUID>>>> changed, Set<UUID> movedInboxes, Set<UUID> live) {}

    Snapshot now() {
        return Snapshot.now(jdbc);
    }

    /** One snapshot for all that is read: the next reading begins where this one ended. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Found since(Snapshot before, Collection<UUID> connected) {
        Snapshot now = Snapshot.now(jdbc);
        return new Found(
                now,
                Map.of(
                        Kind.REQUESTS, requests.since(before, MOST),
                        Kind.APPROVALS, approvals.since(before, MOST)),
                responsibilities.gainedOrLostSince(before),
                sessions.among(connected));
    }
}
