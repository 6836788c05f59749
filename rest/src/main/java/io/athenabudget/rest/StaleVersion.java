package io.athenabudget.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Somebody else changed the thing since the caller read it. */
public final class StaleVersion extends Refusal {
    public StaleVersion(long current) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "It was changed since you read it (it is at version " + current
                        + " now). Read it again and repeat your change.");
        with("currentVersion", current);
    }

    /**
     * Refuses an update that was made on an older version. A caller that names no version at all overwrites.
     *
     * @param ifMatch the If-Match header, if any
     * @param stated the version in the body, if any
     */
    public static void check(@Nullable String ifMatch, @Nullable Long stated, long current) {
        if (ifMatch != null
                && !ifMatch.equals("*")
                && !ifMatch.replace("W/", "").equals(etag(current))) {
            throw new StaleVersion(current);
        }
        if (ifMatch == null && stated != null && stated != current) {
            throw new StaleVersion(current);
        }
    }

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
