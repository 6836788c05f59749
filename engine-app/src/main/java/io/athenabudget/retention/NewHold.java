package io.athenabudget.retention;

import io.athenabudget.rest.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold that somebody wants to place; what is null narrows nothing.
 *
 * @param note why
 * @param numbers of the requests to hold; or empty, and then one of the others says which
 * @param person who asked for a request, decided it, or had it decided on their behalf
 * @param submittedUntil and before then
 */
public record NewHold(
        String name,
        String note,
        List<String> numbers,
        @Nullable UUID person,
        @Nullable String region,
        @Nullable String categoryCode,
        @Nullable Instant submittedFrom,
        @Nullable Instant submittedUntil) {

    /** @throws InvalidInput unless it says which requests it is about, in one way */
    public NewHold {
        numbers = List.copyOf(numbers);
        boolean fits = Stream.of(person, region, categoryCode, submittedFrom, submittedUntil)
                .anyMatch(Objects::nonNull);
        if (numbers.isEmpty() && !fits) {
            throw new InvalidInput(
                    "/numbers",
                    "must name requests, unless a person, region, category or time says which to hold: it would hold"
                            + " every request");
        }
        if (!numbers.isEmpty() && fits) {
            throw new InvalidInput(
                    "/numbers", "cannot be narrowed further: name requests, or say which to hold, but not both");
        }
        if (submittedFrom != null && submittedUntil != null && !submittedFrom.isBefore(submittedUntil)) {
            throw new InvalidInput("/submittedUntil", "must be after submittedFrom");
        }
    }
}
