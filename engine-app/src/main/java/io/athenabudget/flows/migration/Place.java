package io.athenabudget.flows.migration;

/**
 * An element of the old version and the one of the new version that replaces it.
 *
 * @param automatic whether it was found, and not chosen by somebody
 */
public record Place(String source, String target, boolean automatic) {}
