package io.athenabudget.insights.figures;

/** Which of the requests a number counts. */
public enum RequestFigure {
    SUBMITTED("true"),
    PENDING("status = 'PENDING'"),
    DECIDED("decided_at is not null"),
    APPROVED("status = 'APPROVED'"),
    REJECTED("status = 'REJECTED'"),
    WITHDRAWN("status = 'WITHDRAWN'"),
    REPLACING("replaces"),
    ROLLED_BACK("rolled_back > 0"),
    ENDED("ended_at is not null");

    private final String condition;

    RequestFigure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
