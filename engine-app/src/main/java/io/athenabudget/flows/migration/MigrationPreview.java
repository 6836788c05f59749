package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import java.util.List;

/**
 * What a migration would do.
 *
 * @param places which element replaces which
 * @param unplaced levels and windows of the old version that nothing replaces
 * @param refused places that were found but that the engine does not take, and why
 * @param running how many requests are on their way through the old version
 * @param movable how many of them can be moved
 * @param untried how many stand in such rare situations that none of them was tried
 */
public record MigrationPreview(
        String key,
        int from,
        int to,
        List<Place> places,
        List<String> unplaced,
        List<Immovable.Reason> refused,
        long running,
        long movable,
        long untried,
        List<Situation> situations) {}
