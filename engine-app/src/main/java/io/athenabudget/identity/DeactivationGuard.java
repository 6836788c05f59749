package io.athenabudget.identity;

import java.util.Optional;
import java.util.UUID;

/** Lets other features object to deactivating a user. */
public interface DeactivationGuard {
    /** Why the user cannot be deactivated, in a sentence that says what to do; empty if they can. */
    Optional<String> objection(UUID userId);
}
