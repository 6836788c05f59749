package io.athenabudget.flows.checks;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a draft.
 *
 * @param elementId the element of the diagram or the table to show it at; null when it is about the whole file
 * @param rule a stable name, see the package's documentation
 * @param message names the element and says how to mend it
 */
public record Finding(Severity severity, @Nullable String elementId, String rule, String message) {}
