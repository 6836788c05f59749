package io.athenabudget.flows.rehearsal;

/** Why a request would come to no end. */
public enum Obstacle {
    /** A level opened for which nobody is assigned who may decide it. */
    NOBODY,
    /** Nothing is waited for, and yet it has not ended. */
    STUCK,
    /** It came by so often that it would not have come to an end in reasonable time. */
    ENDLESS,
    /** The engine failed. */
    FAILED
}
