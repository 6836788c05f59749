package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import java.util.List;

/**
 * Requests that stand at the same places of the old version.
 *
 * @param steps the elements at which they wait: levels where somebody has to decide, and windows
 * @param obstacles why they cannot be moved; none when they can, as one of them was, and was put back
 */
public record Situation(List<String> steps, long requests, List<Immovable.Reason> obstacles) {}
