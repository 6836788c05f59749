package io.athenabudget.insights.history;

/** Somebody, as they are shown. */
public record Who(String id, String name) {}
