package io.athenabudget.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * By what a call is allowed. Controllers whose answer takes longer than a moment take it as a parameter, as it may end
 * meanwhile.
 *
 * @param until when the access token ends
 */
public record Access(UUID userId, UUID sessionId, Instant until) {}
