package io.athenabudget.notification.wording;

/** What a notice is about; the wording of each is under its name in kebab case. */
public enum Kind {
    /** To an approver: a request waits for you. */
    APPROVAL_OPENED,
    /** To an approver: a request still waits for you. */
    APPROVAL_REMINDED,
    /** To approvers and administrators: a request waits although its approvers were reminded. */
    APPROVAL_ESCALATED,
    /** To the requester: a level approved, others follow. */
    LEVEL_APPROVED,
    /** To the requester: the last level approved. */
    REQUEST_APPROVED,
    /** To the requester: a level rejected. */
    REQUEST_REJECTED,
    /** To the requester: a decision was taken back, the request is open again. */
    DECISION_ROLLED_BACK,
    /** To a decider: your decision fell, as one before it was taken back. */
    DECISION_SUPERSEDED,
    /** To an approver: somebody decided on your behalf. */
    DECIDED_ON_BEHALF,
    /** To the requester: an approver asks. */
    QUESTION_ASKED,
    /** To the approver who asked: the requester answered. */
    QUESTION_ANSWERED,
    /** To a decider: in an hour your decision cannot be taken back any more. */
    WINDOW_CLOSING,
    /** To a deputy: you decide for somebody now. */
    DELEGATION_RECEIVED,
    /** To a deputy: you no longer decide for somebody. */
    DELEGATION_ENDED,
    /** To an approver: since an assignment changed, you decide somewhere. */
    RESPONSIBILITY_GAINED,
    /** To whoever the flow tells: a request has got to a point of it. */
    REQUEST_PASSED
}
