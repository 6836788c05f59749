package io.athenabudget.events;

/** What can be changed of a category. */
public record CategoryDetails(String code, String name, String description, boolean active) {}
