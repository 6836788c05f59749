package io.athenabudget.notification.wording;

/**
 * What a kind is for.
 *
 * @param section of a digest where it stands
 * @param why its reader gets it
 * @param until how the time in {@link Facts#until()} is called
 * @param said how the words in {@link Facts#comment()} are called
 */
record Purpose(Section section, String why, String until, String said) {
    /** In the order of a digest. */
    enum Section {
        WAITS,
        YOURS,
        OTHER
    }

    static Purpose of(Kind kind) {
        return switch (kind) {
            case APPROVAL_OPENED, APPROVAL_REMINDED, APPROVAL_ESCALATED ->
                new Purpose(Section.WAITS, "approver", "due", "comment");
            case QUESTION_ASKED -> new Purpose(Section.WAITS, "requester", "due", "question");
            case QUESTION_ANSWERED -> new Purpose(Section.WAITS, "approver", "due", "answer");
            case LEVEL_APPROVED, REQUEST_APPROVED -> new Purpose(Section.YOURS, "requester", "revocable", "comment");
            case REQUEST_REJECTED -> new Purpose(Section.YOURS, "requester", "revocable", "reason");
            case DECISION_ROLLED_BACK -> new Purpose(Section.YOURS, "requester", "due", "reason");
            case DECISION_SUPERSEDED -> new Purpose(Section.OTHER, "decider", "due", "reason");
            case WINDOW_CLOSING -> new Purpose(Section.OTHER, "decider", "revocable", "comment");
            case DECIDED_ON_BEHALF -> new Purpose(Section.OTHER, "represented", "revocable", "comment");
            case RESPONSIBILITY_GAINED -> new Purpose(Section.OTHER, "assigned", "due", "comment");
            case REQUEST_PASSED -> new Purpose(Section.OTHER, "told", "due", "comment");
            case DELEGATION_RECEIVED, DELEGATION_ENDED -> new Purpose(Section.OTHER, "deputy", "to", "comment");
        };
    }
}
