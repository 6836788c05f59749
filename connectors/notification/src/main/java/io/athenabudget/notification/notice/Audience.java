package io.athenabudget.notification.notice;

/** Who is told; looked up when it is told, as approvers change. */
enum Audience {
    /** Who may decide the approval, deputies included. */
    CANDIDATES,
    /** The same, and the administrators. */
    CANDIDATES_AND_ADMINISTRATORS,
    /** Who asks for the budget. */
    REQUESTER,
    /** Who took the decision on the approval. */
    DECIDER,
    /** Somebody the event names. */
    PERSON
}
