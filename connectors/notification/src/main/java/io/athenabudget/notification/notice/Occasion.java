package io.athenabudget.notification.notice;

import io.athenabudget.notification.directory.Place;
import io.athenabudget.notification.wording.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are told of.
 *
 * @param person whom, when the audience is a person
 * @param comment what the actor wrote
 * @param from and {@code until}: the time that the event was about
 * @param place of the assignment matrix that it is about
 * @param step the name of the point of the flow that it is about
 * @param dueAt when it is told
 * @param attempts that failed to find its readers
 */
record Occasion(
        UUID id,
        Kind kind,
        Audience audience,
        @Nullable UUID person,
        @Nullable UUID requestId,
        @Nullable UUID approvalId,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        @Nullable String comment,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Place place,
        @Nullable String step,
        Instant occurredAt,
        Instant dueAt,
        int attempts) {}
