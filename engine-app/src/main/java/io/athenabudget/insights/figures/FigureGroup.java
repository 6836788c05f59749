package io.athenabudget.insights.figures;

import org.jspecify.annotations.Nullable;

/**
 * The figures of what has something in common.
 *
 * @param key as {@link Group} has it
 */
public record FigureGroup(String key, @Nullable String name, Figures figures) {
    Group group() {
        return new Group(key, name);
    }
}
