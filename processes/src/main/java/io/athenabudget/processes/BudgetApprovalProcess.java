package io.athenabudget.processes;

/** The names in the flow that code relies on; everything else in it may be redesigned. A test finds each in the model. */
public final class BudgetApprovalProcess {
    public static final String PROCESS_KEY = "budget-approval";
    public static final String DECISION_KEY = "approval-routing";

    /** Rolls back the decision that the waiting window's {@link #VARIABLE_DECISION_ID} names. */
    public static final String MESSAGE_ROLLBACK = "Rollback";

    public static final String MESSAGE_WITHDRAW = "Withdraw";
    public static final String MESSAGE_QUESTION = "Question";
    public static final String MESSAGE_ANSWER = "Answer";

    /** What a reminder, an escalation, and an element at which people are told of a request call. */
    public static final String CALLS_REMIND = "${remind}";

    public static final String CALLS_ESCALATE = "${escalate}";
    public static final String CALLS_NOTIFY = "${notify}";

    /** The amount in the base currency, a double; input of the routing table. */
    public static final String VARIABLE_AMOUNT_BASE = "amountBase";

    /** The code of the category; input of the routing table. */
    public static final String VARIABLE_CATEGORY = "category";

    /** Input of the routing table. */
    public static final String VARIABLE_REGION = "region";

    /** The levels that the routing table asks for, a list of user task ids. */
    public static final String VARIABLE_LEVELS = "levels";

    /** {@code APPROVED} or {@code REJECTED}, set when a level is completed. */
    public static final String VARIABLE_OUTCOME = "outcome";

    /** The id of the completed task; local to the rollback window that it opens. */
    public static final String VARIABLE_DECISION_ID = "decisionId";

    private BudgetApprovalProcess() {}
}
