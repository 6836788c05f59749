package io.athenabudget.notification.notice;

import io.athenabudget.notification.channel.Medium;
import java.util.UUID;

/** One occasion for one reader by one medium. */
record Notice(UUID id, UUID occasionId, UUID reader, Medium medium, boolean digest, int attempts) {}
