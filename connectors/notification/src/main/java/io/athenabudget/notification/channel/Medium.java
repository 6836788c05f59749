package io.athenabudget.notification.channel;

/** How a message reaches its reader. */
public enum Medium {
    PUSH,
    EMAIL,
    SMS
}
