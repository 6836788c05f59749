package io.athenabudget.insights.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that requests and approvals have in common.
 *
 * @param key a region, level, channel or day (a week by its Monday, a month by its first), or the id of a category, department,
 *     team or person; NONE where there is none, SMALL for teams without figures of their own, UNKNOWN for the channel of what
 *     was decided before it was noted
 * @param name of what the key is the id; null when the key says it all
 */
@Schema(name = "FigureGroupName")
public record Group(String key, @Nullable String name) {
    String title() {
        return name == null ? key : name;
    }
}
