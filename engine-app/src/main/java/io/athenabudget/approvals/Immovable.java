package io.athenabudget.approvals;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chain stays with its version of the flow, as something of it would be lost or altered on the way. */
public final class Immovable extends RuntimeException {
    private final transient List<Reason> reasons;

    Immovable(List<Reason> reasons) {
        super(reasons.stream().map(Reason::message).collect(Collectors.joining("; ")));
        this.reasons = reasons;
    }

    Immovable(Obstacle obstacle, @Nullable String elementId, String message) {
        this(List.of(new Reason(obstacle, elementId, message)));
    }

    /** @param elementId where in the version that it comes from; null when it is about the whole chain */
    public record Reason(Obstacle obstacle, @Nullable String elementId, String message) {}

    public enum Obstacle {
        /** It waits at an element that has no place in the new version. */
        NO_PLACE,
        /** The engine does not take the new place for the old one. */
        REFUSED,
        /** A window, a reminder, or an open approval would not have stayed as it was. */
        ALTERED,
        /** Something failed that has nothing to do with the flow. */
        FAILED
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
