package io.athenabudget.actionlinks;

import io.athenabudget.approvals.Outcome;
import java.time.Instant;
import java.util.UUID;

/** That a user may take one certain decision on an approval, once. */
public record ActionLink(UUID id, UUID userId, UUID approvalId, Outcome outcome, Instant expiresAt) {}
