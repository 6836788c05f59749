package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is this instance's to hand over.
 *
 * @param attempts before this one
 * @param addressIsDead nothing must be sent
 */
record Claimed(Message message, @Nullable UUID device, int attempts, boolean addressIsDead) {}
