package io.athenabudget.insights.figures;

import org.jspecify.annotations.Nullable;

/**
 * The figures of what has something in common.
 *
 * @param key a region, level, channel or day (a week by its Monday, a month by its first), or the id of a category, department,
 *     team or person; NONE where there is none, SMALL for teams without figures of their own, UNKNOWN for the channel of what
 *     was decided before it was noted
 * @param name of what the key is the id; null when the key says it all
 */
public record FigureGroup(String key, @Nullable String name, Figures figures) {}
