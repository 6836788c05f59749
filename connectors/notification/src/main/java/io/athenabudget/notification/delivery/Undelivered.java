package io.athenabudget.notification.delivery;

import java.util.UUID;

/** Is told, in the same transaction, when a message will not reach its reader. */
public interface Undelivered {
    void gaveUp(UUID message);
}
