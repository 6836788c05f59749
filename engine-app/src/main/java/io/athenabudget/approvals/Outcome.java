package io.athenabudget.approvals;

/** What an approver decided. */
public enum Outcome {
    APPROVED,
    REJECTED
}
