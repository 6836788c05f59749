package io.athenabudget.events;

/** Something that happened and that others may want to know. A record per kind; its name and version never change meaning. */
public sealed interface AthenaEvent
        permits AccessRefused,
                ApprovalDecided,
                ApprovalEscalated,
                ApprovalOpened,
                ApprovalReminded,
                ApprovalWithdrawn,
                AssignmentChanged,
                AssignmentCreated,
                AssignmentRemoved,
                AttachmentAdded,
                CategoryChanged,
                CategoryCreated,
                DecisionRolledBack,
                DecisionSuperseded,
                DecisionSignatureRefused,
                DelegationCreated,
                DelegationRevoked,
                DepartmentCreated,
                DeviceKeyProven,
                DeviceRegistered,
                DeviceRemoved,
                ExchangeRatesChanged,
                FlowDeployed,
                FlowDraftChanged,
                FlowDraftCreated,
                FlowDraftRemoved,
                FlowMigrationChanged,
                FlowMigrationStarted,
                FlowPublished,
                HistoryArchived,
                LegalHoldPlaced,
                LegalHoldReleased,
                LoggedIn,
                LoggedOut,
                LoggedOutEverywhere,
                LoginFailed,
                PasswordRefused,
                QuestionAnswered,
                QuestionAsked,
                ReasonChanged,
                ReasonCreated,
                RefreshTokenReused,
                RequestApproved,
                RequestFinalized,
                RequestMoved,
                RequestPassed,
                RequestRejected,
                RequestReopened,
                RequestSubmitted,
                RequestWithdrawn,
                ResponsibilityGained,
                SensitiveListRead,
                UserChanged,
                UserCreated,
                UserDeactivated,
                UserRegistered {

    /** Where it is published. */
    Topic topic();

    /** The CloudEvents type, such as {@code io.athenabudget.requests.RequestSubmitted.v1}. */
    default String type() {
        return typeOf(getClass());
    }

    /** The CloudEvents type of a kind of event. */
    static String typeOf(Class<?> event) {
        return "io.athenabudget." + event.getSimpleName() + ".v1";
    }
}
