package io.athenabudget.insights.history;

/** What is counted of a flow: the version that is looked at, or each that ever was. */
public enum WhichVersions {
    THIS,
    ALL
}
