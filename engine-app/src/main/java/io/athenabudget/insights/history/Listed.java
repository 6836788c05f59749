package io.athenabudget.insights.history;

import java.util.List;
import org.camunda.bpm.engine.query.Query;

/**
 * Everything of a kind that one instance has, oldest first.
 *
 * @param more whether there was more than anybody would read
 */
public record Listed<T>(List<T> items, boolean more) {
    static final int MOST = 2_000;

    public Listed {
        items = List.copyOf(items);
    }

    /** @param itemsAndOneMore read with a limit of {@link #MOST} and one */
    static <T> Listed<T> of(List<T> itemsAndOneMore) {
        boolean more = itemsAndOneMore.size() > MOST;
        return new Listed<>(more ? itemsAndOneMore.subList(0, MOST) : itemsAndOneMore, more);
    }

    static <T> List<T> read(Query<?, T> query) {
        return query.listPage(0, MOST + 1);
    }
}
