package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param reader whose message it is, null when a service named only an address
 * @param device whose push token the address is
 */
public record NewMessage(
        Message message, @Nullable UUID reader, @Nullable UUID device) {}
