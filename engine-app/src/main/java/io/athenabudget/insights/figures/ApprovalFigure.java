package io.athenabudget.insights.figures;

/** Which of the approvals a number counts. */
public enum ApprovalFigure {
    /** Open or decided: those that were withdrawn asked nobody for long. */
    ANY("status <> 'WITHDRAWN'"),
    OPEN("status = 'OPEN'"),
    DECIDED("status = 'DECIDED'"),
    LATE("status <> 'WITHDRAWN' and coalesce(closed_at, clock_timestamp()) > due_at"),
    OVERDUE("status = 'OPEN' and due_at < clock_timestamp()"),
    ROLLED_BACK("decision_status = 'ROLLED_BACK'"),
    /** Opened on the day, as those that follow: to be asked with one. */
    OPENED_ON("opened_at >= :day and opened_at < :nextDay"),
    /** Decided or withdrawn on the day. */
    CLOSED_ON("closed_at >= :day and closed_at < :nextDay"),
    /** Open when the day was over. */
    OPEN_AFTER("opened_at < :nextDay and (closed_at is null or closed_at >= :nextDay)");

    private final String condition;

    ApprovalFigure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    boolean isOfADay() {
        return condition.contains(":nextDay");
    }
}
