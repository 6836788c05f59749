package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Message;
import java.time.Instant;

/** A message that a provider took, in full. */
public record HandedOver(Message message, DeliveryState state, Instant createdAt) {}
