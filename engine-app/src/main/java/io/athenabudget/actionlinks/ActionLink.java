package io.athenabudget.actionlinks;

import io.athenabudget.approvals.Outcome;
import java.time.Instant;
import java.util.UUID;

/**
 * That a user may take one certain decision on an approval, once.
 *
 * @param credentials the version that the user's credentials had when it was made: it ends with them
 */
public record ActionLink(UUID id, UUID userId, long credentials, UUID approvalId, Outcome outcome, Instant expiresAt) {}
