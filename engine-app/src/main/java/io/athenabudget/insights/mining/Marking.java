package io.athenabudget.insights.mining;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a request is in its flow.
 *
 * @param tokens all that waits, at levels, in windows, and before joins
 * @param values what the flow has noted, by the names of its variables
 */
record Marking(Set<Token> tokens, Map<String, Object> values) {
    static final Marking NOTHING = new Marking(Set.of(), Map.of());

    Marking {
        tokens = Set.copyOf(tokens);
        values = Map.copyOf(values);
    }

    /**
     * @param place the element at which it waits; before a join, the arrow by which it came
     * @param came as what it came there
     */
    record Token(String place, Came came) {}

    /**
     * The decision after which something moves.
     *
     * @param level null before the first
     */
    record Came(@Nullable String level, boolean approved) {
        static final Came AT_FIRST = new Came(null, true);
    }

    Marking with(Token token) {
        Set<Token> more = new HashSet<>(tokens);
        more.add(token);
        return new Marking(more, values);
    }

    Marking without(Predicate<Token> gone) {
        Set<Token> rest = new HashSet<>(tokens);
        rest.removeIf(gone);
        return new Marking(rest, values);
    }

    Marking knowing(Map<String, Object> noted) {
        return new Marking(tokens, noted);
    }
}
