package io.athenabudget.insights.figures;

/** In which order a list behind a number comes. */
public enum ListOrder {
    /** Submitted, or opened, last. */
    LATEST,
    /** Took longest; what is not decided is left out. */
    LONGEST
}
