package io.athenabudget.insights.mining;

import java.util.List;

/**
 * Where a way leaves what the flow allows.
 *
 * @param position of the activity, from 1
 * @param possible the levels of which one could have been decided then
 */
public record Deviation(int position, String activity, Kind kind, List<String> possible) {
    public enum Kind {
        /** This version has no such level; the request was moved to it, or its flow cannot be told. */
        UNKNOWN_LEVEL,
        /** The level was decided when it could not be open. */
        NOT_OPEN,
        /** A decision was rolled back that had not been taken, or had become final. */
        NOTHING_TO_ROLL_BACK,
        /** It was withdrawn when it had ended. */
        ENDED
    }
}
