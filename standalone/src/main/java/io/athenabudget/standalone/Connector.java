package io.athenabudget.standalone;

/** What can run beside the application. */
public enum Connector {
    AUDIT,
    NOTIFICATION
}
