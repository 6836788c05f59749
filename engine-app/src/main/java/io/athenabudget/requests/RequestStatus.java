package io.athenabudget.requests;

/** Where a budget request stands. Whether that can still change is said by {@code final}. */
public enum RequestStatus {
    PENDING,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
