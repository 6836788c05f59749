package io.athenabudget.changes;

import java.util.Locale;

/** Of what something changed: the name of the event. */
enum Kind {
    REQUESTS,
    APPROVALS;

    String event() {
        return name().toLowerCase(Locale.ROOT);
    }
}
