package io.athenabudget.audit.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded.
 *
 * @param eventId recorded once, however often it is delivered
 * @param action the kind of event, such as {@code ApprovalDecided}
 * @param actor who did it, null for the system itself or somebody unknown
 * @param details {@code data} of the event, or {@code before} and {@code after}; {@link PersonalData} in it goes aside
 * @param erases whose personal data are to be gone from the whole log with this entry
 */
public record NewEntry(
        UUID eventId,
        Instant time,
        String action,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        AuditedObject object,
        @Nullable UUID requestId,
        ObjectNode details,
        @Nullable UUID erases,
        Client client,
        @Nullable String traceId) {}
