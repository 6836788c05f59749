package io.athenabudget.insights.history;

import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of instances is sorted by. Each has an index, so that a page costs what a page costs. */
public enum Sort {
    ENDED("r.ended_at"),
    STARTED("r.submitted_at"),
    DURATION("(r.ended_at - r.submitted_at)"),
    /** A number counts requests, and so sorts as a number. */
    NUMBER("length(r.number), r.number");

    public enum Order {
        ASC,
        DESC
    }

    final String columns;

    Sort(String columns) {
        this.columns = columns;
    }

    /** @return what is asked for, or the latest first; for running instances only what they have */
    static Sort of(@Nullable Sort asked, Search search) {
        if (search.isFinished()) {
            return asked == null ? ENDED : asked;
        }
        if (asked == ENDED || asked == DURATION) {
            throw new InvalidInput("sort", "must be STARTED or NUMBER, as running instances have not ended");
        }
        return asked == null ? STARTED : asked;
    }

    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + columns.replace(", ", direction + ", ") + direction + ", r.id" + direction;
    }

    Cursor after(Instance last) {
        return switch (this) {
            case ENDED -> Cursor.of(String.valueOf(last.endedAt()), last.businessKey());
            case STARTED -> Cursor.of(last.startedAt(), last.businessKey());
            case DURATION -> Cursor.of(String.valueOf(last.lasted()), last.businessKey());
            case NUMBER -> Cursor.of(last.number(), last.businessKey());
        };
    }

    /** The values of a cursor, as parameters of {@link #placeholders}. */
    List<Object> keys(Cursor after) {
        return switch (this) {
            case ENDED, STARTED -> List.of(after.instant(0).toString(), after.uuid(1));
            case DURATION -> List.of(after.key(0, Duration::parse).toString(), after.uuid(1));
            case NUMBER -> List.of(after.text(0), after.text(0), after.uuid(1));
        };
    }

    String placeholders() {
        return switch (this) {
            case ENDED, STARTED -> "?::timestamptz, ?";
            case DURATION -> "?::interval, ?";
            case NUMBER -> "length(?), ?, ?";
        };
    }
}
