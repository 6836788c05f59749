package io.athenabudget.insights.history;

import io.athenabudget.requests.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which instances somebody looks for; what is null narrows nothing.
 *
 * @param state finished ones unless said otherwise
 * @param definition the key of a process definition
 * @param definitionId of one of its versions
 * @param businessKey the id of the request
 * @param number of the request, in full
 * @param person who has to do with it
 * @param as in what way, in any unless said
 * @param startedUntil and before then, as {@code endedUntil}
 */
public record Search(
        @Nullable State state,
        @Nullable String definition,
        @Nullable String definitionId,
        @Nullable UUID businessKey,
        @Nullable String number,
        @Nullable UUID person,
        @Nullable Part as,
        @Nullable RequestStatus outcome,
        @Nullable Instant startedFrom,
        @Nullable Instant startedUntil,
        @Nullable Instant endedFrom,
        @Nullable Instant endedUntil) {

    public enum State {
        FINISHED,
        RUNNING
    }

    /** What somebody has to do with a request. Who decided on behalf of somebody else: both did. */
    public enum Part {
        ANY,
        REQUESTER,
        DECIDER
    }

    boolean isFinished() {
        return state != State.RUNNING;
    }

    Part part() {
        return as == null ? Part.ANY : as;
    }
}
