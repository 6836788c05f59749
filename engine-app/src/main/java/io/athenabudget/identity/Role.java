package io.athenabudget.identity;

/** What a user may do; a user may have several roles. */
public enum Role {
    SALES,
    APPROVER,
    ADMIN,
    ANALYST
}
