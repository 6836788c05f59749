package io.athenabudget.audit.entry;

/** What was acted on, such as the approval with this id. */
public record AuditedObject(String type, String id) {}
