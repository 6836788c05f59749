package io.athenabudget.insights.mining;

/** How an export names those who did something. */
public enum Naming {
    /** By a name that holds within one file and leads to nobody. */
    PSEUDONYM,
    /** By their user ids. */
    ID,
    /** Not at all. */
    NONE
}
