import { api } from "../emptyApi";
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    keyKeys: build.query<KeyKeysApiResponse, KeyKeysApiArg>({
      query: () => ({ url: `/.well-known/jwks.json` }),
    }),
    approvalSyncBulk: build.mutation<
      ApprovalSyncBulkApiResponse,
      ApprovalSyncBulkApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/bulk`,
        method: "POST",
        body: queryArg.approvalSyncBulk,
      }),
    }),
    approvalHistory: build.query<
      ApprovalHistoryApiResponse,
      ApprovalHistoryApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/history`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          outcome: queryArg.outcome,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    approvalSyncDecisions: build.query<
      ApprovalSyncDecisionsApiResponse,
      ApprovalSyncDecisionsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/history/updates`,
        params: {
          lastSync: queryArg.lastSync,
        },
      }),
    }),
    approvalSyncRebuild: build.mutation<
      ApprovalSyncRebuildApiResponse,
      ApprovalSyncRebuildApiArg
    >({
      query: () => ({ url: `/api/v1/approvals/inbox/rebuild`, method: "POST" }),
    }),
    approvalIncoming: build.query<
      ApprovalIncomingApiResponse,
      ApprovalIncomingApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/incoming`,
        params: {
          categoryId: queryArg.categoryId,
          region: queryArg.region,
          level: queryArg.level,
          minAmount: queryArg.minAmount,
          sort: queryArg.sort,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    approvalSyncSync: build.mutation<
      ApprovalSyncSyncApiResponse,
      ApprovalSyncSyncApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/sync`,
        method: "POST",
        body: queryArg.approvalSyncBatch,
      }),
    }),
    approvalSyncUpdates: build.query<
      ApprovalSyncUpdatesApiResponse,
      ApprovalSyncUpdatesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/updates`,
        params: {
          lastSync: queryArg.lastSync,
        },
      }),
    }),
    approvalShow: build.query<ApprovalShowApiResponse, ApprovalShowApiArg>({
      query: (queryArg) => ({ url: `/api/v1/approvals/${queryArg.id}` }),
    }),
    approvalApprove: build.mutation<
      ApprovalApproveApiResponse,
      ApprovalApproveApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/${queryArg.id}/approve`,
        method: "POST",
        body: queryArg.approvalDecision,
      }),
    }),
    questionAsk: build.mutation<QuestionAskApiResponse, QuestionAskApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/approvals/${queryArg.id}/questions`,
        method: "POST",
        body: queryArg.question,
      }),
    }),
    approvalReject: build.mutation<
      ApprovalRejectApiResponse,
      ApprovalRejectApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/${queryArg.id}/reject`,
        method: "POST",
        body: queryArg.approvalDecision,
      }),
    }),
    approvalPreviewRollback: build.query<
      ApprovalPreviewRollbackApiResponse,
      ApprovalPreviewRollbackApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/${queryArg.id}/rollback`,
      }),
    }),
    approvalRollBack: build.mutation<
      ApprovalRollBackApiResponse,
      ApprovalRollBackApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/approvals/${queryArg.id}/rollback`,
        method: "POST",
        body: queryArg.approvalRollback,
      }),
    }),
    assignmentList: build.query<
      AssignmentListApiResponse,
      AssignmentListApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    assignmentCreate: build.mutation<
      AssignmentCreateApiResponse,
      AssignmentCreateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments`,
        method: "POST",
        body: queryArg.assignmentInput,
      }),
    }),
    assignmentMatrixExport: build.query<
      AssignmentMatrixExportApiResponse,
      AssignmentMatrixExportApiArg
    >({
      query: () => ({ url: `/api/v1/assignments/export` }),
    }),
    assignmentMatrixImportSheet: build.mutation<
      AssignmentMatrixImportSheetApiResponse,
      AssignmentMatrixImportSheetApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments/import`,
        method: "POST",
        body: queryArg.body,
        params: {
          dryRun: queryArg.dryRun,
        },
      }),
    }),
    assignmentMatrixLevels: build.query<
      AssignmentMatrixLevelsApiResponse,
      AssignmentMatrixLevelsApiArg
    >({
      query: () => ({ url: `/api/v1/assignments/levels` }),
    }),
    assignmentMatrixSimulate: build.query<
      AssignmentMatrixSimulateApiResponse,
      AssignmentMatrixSimulateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments/simulation`,
        params: {
          categoryId: queryArg.categoryId,
          region: queryArg.region,
          departmentId: queryArg.departmentId,
          amount: queryArg.amount,
          currency: queryArg.currency,
        },
      }),
    }),
    assignmentRemove: build.mutation<
      AssignmentRemoveApiResponse,
      AssignmentRemoveApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments/${queryArg.id}`,
        method: "DELETE",
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    assignmentUpdate: build.mutation<
      AssignmentUpdateApiResponse,
      AssignmentUpdateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/assignments/${queryArg.id}`,
        method: "PUT",
        body: queryArg.assignmentInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    auditLogCheckpoint: build.query<
      AuditLogCheckpointApiResponse,
      AuditLogCheckpointApiArg
    >({
      query: () => ({ url: `/api/v1/audit/checkpoint` }),
    }),
    auditLogConsistency: build.query<
      AuditLogConsistencyApiResponse,
      AuditLogConsistencyApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/audit/consistency`,
        params: {
          first: queryArg.first,
          second: queryArg.second,
        },
      }),
    }),
    auditDeadLetterReplay: build.mutation<
      AuditDeadLetterReplayApiResponse,
      AuditDeadLetterReplayApiArg
    >({
      query: () => ({
        url: `/api/v1/audit/dead-letters/replay`,
        method: "POST",
      }),
    }),
    auditExportEntries: build.query<
      AuditExportEntriesApiResponse,
      AuditExportEntriesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/audit/export/entries.csv`,
        params: {
          userId: queryArg.userId,
          requestId: queryArg.requestId,
          action: queryArg.action,
          from: queryArg["from"],
          until: queryArg.until,
        },
      }),
    }),
    auditExportEventLog: build.query<
      AuditExportEventLogApiResponse,
      AuditExportEventLogApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/audit/export/event-log.csv`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
        },
      }),
    }),
    auditExportJsonLines: build.query<
      AuditExportJsonLinesApiResponse,
      AuditExportJsonLinesApiArg
    >({
      query: () => ({ url: `/api/v1/audit/export/log.jsonl` }),
    }),
    auditLogList: build.query<AuditLogListApiResponse, AuditLogListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/audit/logs`,
        params: {
          userId: queryArg.userId,
          requestId: queryArg.requestId,
          action: queryArg.action,
          from: queryArg["from"],
          until: queryArg.until,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    auditLogShow: build.query<AuditLogShowApiResponse, AuditLogShowApiArg>({
      query: (queryArg) => ({ url: `/api/v1/audit/logs/${queryArg.id}` }),
    }),
    auditLogProof: build.query<AuditLogProofApiResponse, AuditLogProofApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/audit/logs/${queryArg.id}/proof`,
        params: {
          size: queryArg.size,
        },
      }),
    }),
    browserSessionLogIn: build.mutation<
      BrowserSessionLogInApiResponse,
      BrowserSessionLogInApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/browser/login`,
        method: "POST",
        body: queryArg.authCredentials,
      }),
    }),
    browserSessionLogOut: build.mutation<
      BrowserSessionLogOutApiResponse,
      BrowserSessionLogOutApiArg
    >({
      query: () => ({ url: `/api/v1/auth/browser/logout`, method: "POST" }),
    }),
    browserSessionRefresh: build.mutation<
      BrowserSessionRefreshApiResponse,
      BrowserSessionRefreshApiArg
    >({
      query: () => ({ url: `/api/v1/auth/browser/refresh`, method: "POST" }),
    }),
    authLogIn: build.mutation<AuthLogInApiResponse, AuthLogInApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/login`,
        method: "POST",
        body: queryArg.authCredentials,
        headers: {
          DPoP: queryArg.dPoP,
        },
      }),
    }),
    authLogOut: build.mutation<AuthLogOutApiResponse, AuthLogOutApiArg>({
      query: () => ({ url: `/api/v1/auth/logout`, method: "POST" }),
    }),
    authRefresh: build.mutation<AuthRefreshApiResponse, AuthRefreshApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/refresh`,
        method: "POST",
        body: queryArg.authRefresh,
        headers: {
          DPoP: queryArg.dPoP,
        },
      }),
    }),
    authRegister: build.mutation<AuthRegisterApiResponse, AuthRegisterApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/register`,
        method: "POST",
        body: queryArg.userInputNewRegistration,
      }),
    }),
    categoryList: build.query<CategoryListApiResponse, CategoryListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/categories`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    categoryCreate: build.mutation<
      CategoryCreateApiResponse,
      CategoryCreateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/categories`,
        method: "POST",
        body: queryArg.categoryInput,
      }),
    }),
    categoryRemove: build.mutation<
      CategoryRemoveApiResponse,
      CategoryRemoveApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/categories/${queryArg.id}`,
        method: "DELETE",
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    categoryUpdate: build.mutation<
      CategoryUpdateApiResponse,
      CategoryUpdateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/categories/${queryArg.id}`,
        method: "PUT",
        body: queryArg.categoryInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    changesFollow: build.query<ChangesFollowApiResponse, ChangesFollowApiArg>({
      query: () => ({ url: `/api/v1/changes` }),
    }),
    cockpitOpen: build.mutation<CockpitOpenApiResponse, CockpitOpenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/cockpit/session`,
        method: "POST",
        params: {
          requestId: queryArg.requestId,
        },
      }),
    }),
    delegationList: build.query<
      DelegationListApiResponse,
      DelegationListApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/delegations`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    delegationCreate: build.mutation<
      DelegationCreateApiResponse,
      DelegationCreateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/delegations`,
        method: "POST",
        body: queryArg.delegationInput,
      }),
    }),
    delegationRevoke: build.mutation<
      DelegationRevokeApiResponse,
      DelegationRevokeApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/delegations/${queryArg.id}`,
        method: "DELETE",
      }),
    }),
    departmentList: build.query<
      DepartmentListApiResponse,
      DepartmentListApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/departments`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    departmentCreate: build.mutation<
      DepartmentCreateApiResponse,
      DepartmentCreateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/departments`,
        method: "POST",
        body: queryArg.departmentInput,
      }),
    }),
    deviceList: build.query<DeviceListApiResponse, DeviceListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/devices`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    deviceRegister: build.mutation<
      DeviceRegisterApiResponse,
      DeviceRegisterApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/devices`,
        method: "POST",
        body: queryArg.deviceInput,
      }),
    }),
    deviceRemove: build.mutation<DeviceRemoveApiResponse, DeviceRemoveApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/devices/${queryArg.id}`,
        method: "DELETE",
      }),
    }),
    deviceChallenge: build.mutation<
      DeviceChallengeApiResponse,
      DeviceChallengeApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/devices/${queryArg.id}/challenge`,
        method: "POST",
      }),
    }),
    deviceProve: build.mutation<DeviceProveApiResponse, DeviceProveApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/devices/${queryArg.id}/proof`,
        method: "POST",
        body: queryArg.deviceProof,
      }),
    }),
    deviceForgetPushToken: build.mutation<
      DeviceForgetPushTokenApiResponse,
      DeviceForgetPushTokenApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/devices/${queryArg.id}/push-token`,
        method: "DELETE",
      }),
    }),
    deviceTellPushToken: build.mutation<
      DeviceTellPushTokenApiResponse,
      DeviceTellPushTokenApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/devices/${queryArg.id}/push-token`,
        method: "PUT",
        body: queryArg.devicePushTokenInput,
      }),
    }),
    exchangeRateShow: build.query<
      ExchangeRateShowApiResponse,
      ExchangeRateShowApiArg
    >({
      query: () => ({ url: `/api/v1/exchange-rates` }),
    }),
    exchangeRateReplace: build.mutation<
      ExchangeRateReplaceApiResponse,
      ExchangeRateReplaceApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/exchange-rates`,
        method: "PUT",
        body: queryArg.exchangeRateRatesInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    flowFlows: build.query<FlowFlowsApiResponse, FlowFlowsApiArg>({
      query: () => ({ url: `/api/v1/flows` }),
    }),
    draftList: build.query<DraftListApiResponse, DraftListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    draftCreate: build.mutation<DraftCreateApiResponse, DraftCreateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts`,
        method: "POST",
        body: queryArg.newDraftInput,
      }),
    }),
    rehearsalBegin: build.mutation<
      RehearsalBeginApiResponse,
      RehearsalBeginApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.draftId}/replay`,
        method: "POST",
        body: queryArg.rehearsalInput,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    rehearsalList: build.query<RehearsalListApiResponse, RehearsalListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.draftId}/replays`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    rehearsalShow: build.query<RehearsalShowApiResponse, RehearsalShowApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.draftId}/replays/${queryArg.id}`,
      }),
    }),
    rehearsalCancel: build.mutation<
      RehearsalCancelApiResponse,
      RehearsalCancelApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.draftId}/replays/${queryArg.id}/cancel`,
        method: "POST",
      }),
    }),
    rehearsalRequests: build.query<
      RehearsalRequestsApiResponse,
      RehearsalRequestsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.draftId}/replays/${queryArg.id}/requests`,
        params: {
          different: queryArg.different,
          obstacle: queryArg.obstacle,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    draftRemove: build.mutation<DraftRemoveApiResponse, DraftRemoveApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}`,
        method: "DELETE",
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    draftShow: build.query<DraftShowApiResponse, DraftShowApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}`,
      }),
    }),
    draftUpdate: build.mutation<DraftUpdateApiResponse, DraftUpdateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}`,
        method: "PUT",
        body: queryArg.draftInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    draftPublish: build.mutation<DraftPublishApiResponse, DraftPublishApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}/publish`,
        method: "POST",
        body: queryArg.draftPublishInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    draftRouting: build.mutation<DraftRoutingApiResponse, DraftRoutingApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}/routing`,
        method: "POST",
        body: queryArg.routingInput,
      }),
    }),
    draftValidate: build.mutation<
      DraftValidateApiResponse,
      DraftValidateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/drafts/${queryArg.id}/validate`,
        method: "POST",
      }),
    }),
    migrationList: build.query<MigrationListApiResponse, MigrationListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    migrationBegin: build.mutation<
      MigrationBeginApiResponse,
      MigrationBeginApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations`,
        method: "POST",
        body: queryArg.migrationInput,
      }),
    }),
    migrationPreview: build.mutation<
      MigrationPreviewApiResponse,
      MigrationPreviewApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/preview`,
        method: "POST",
        body: queryArg.migrationPreviewInput,
      }),
    }),
    migrationShow: build.query<MigrationShowApiResponse, MigrationShowApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}`,
      }),
    }),
    migrationCancel: build.mutation<
      MigrationCancelApiResponse,
      MigrationCancelApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}/cancel`,
        method: "POST",
      }),
    }),
    migrationCheck: build.query<
      MigrationCheckApiResponse,
      MigrationCheckApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}/check`,
      }),
    }),
    migrationPause: build.mutation<
      MigrationPauseApiResponse,
      MigrationPauseApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}/pause`,
        method: "POST",
      }),
    }),
    migrationRequests: build.query<
      MigrationRequestsApiResponse,
      MigrationRequestsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}/requests`,
        params: {
          outcome: queryArg.outcome,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    migrationResume: build.mutation<
      MigrationResumeApiResponse,
      MigrationResumeApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/migrations/${queryArg.id}/resume`,
        method: "POST",
      }),
    }),
    flowVersions: build.query<FlowVersionsApiResponse, FlowVersionsApiArg>({
      query: (queryArg) => ({ url: `/api/v1/flows/${queryArg.key}/versions` }),
    }),
    flowVersion: build.query<FlowVersionApiResponse, FlowVersionApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/versions/${queryArg.version}`,
      }),
    }),
    flowXml: build.query<FlowXmlApiResponse, FlowXmlApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/flows/${queryArg.key}/versions/${queryArg.version}/xml`,
        params: {
          part: queryArg.part,
        },
      }),
    }),
    figureApprovals: build.query<
      FigureApprovalsApiResponse,
      FigureApprovalsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/approvals`,
        params: {
          figure: queryArg.figure,
          day: queryArg.day,
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
          order: queryArg.order,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    figureSheetApprovals: build.query<
      FigureSheetApprovalsApiResponse,
      FigureSheetApprovalsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/approvals/csv`,
        params: {
          figure: queryArg.figure,
          day: queryArg.day,
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
        },
      }),
    }),
    figureBacklog: build.query<FigureBacklogApiResponse, FigureBacklogApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/backlog`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
        },
      }),
    }),
    eventLogOcel: build.query<EventLogOcelApiResponse, EventLogOcelApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/exports/ocel`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          people: queryArg.people,
        },
      }),
    }),
    eventLogXes: build.query<EventLogXesApiResponse, EventLogXesApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/exports/xes`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          people: queryArg.people,
        },
      }),
    }),
    figureFigures: build.query<FigureFiguresApiResponse, FigureFiguresApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/figures`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
        },
      }),
    }),
    figureFiguresBy: build.query<
      FigureFiguresByApiResponse,
      FigureFiguresByApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/figures/by/${queryArg.dimension}`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    figureSheetFigures: build.query<
      FigureSheetFiguresApiResponse,
      FigureSheetFiguresApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/figures/by/${queryArg.dimension}/csv`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
        },
      }),
    }),
    figureGroups: build.query<FigureGroupsApiResponse, FigureGroupsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/figures/by/${queryArg.dimension}/groups`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    figureRebuild: build.mutation<
      FigureRebuildApiResponse,
      FigureRebuildApiArg
    >({
      query: () => ({ url: `/api/v1/insights/rebuild`, method: "POST" }),
    }),
    figureRequests: build.query<
      FigureRequestsApiResponse,
      FigureRequestsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/requests`,
        params: {
          figure: queryArg.figure,
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
          order: queryArg.order,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    figureSheetRequests: build.query<
      FigureSheetRequestsApiResponse,
      FigureSheetRequestsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/requests/csv`,
        params: {
          figure: queryArg.figure,
          from: queryArg["from"],
          until: queryArg.until,
          region: queryArg.region,
          categoryId: queryArg.categoryId,
          department: queryArg.department,
          level: queryArg.level,
          team: queryArg.team,
          channel: queryArg.channel,
          person: queryArg.person,
        },
      }),
    }),
    variantList: build.query<VariantListApiResponse, VariantListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/insights/variants`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          version: queryArg.version,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    variantRequests: build.query<
      VariantRequestsApiResponse,
      VariantRequestsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/insights/variants/${queryArg.id}/requests`,
        params: {
          from: queryArg["from"],
          until: queryArg.until,
          version: queryArg.version,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    notificationMessageLogReplay: build.mutation<
      NotificationMessageLogReplayApiResponse,
      NotificationMessageLogReplayApiArg
    >({
      query: () => ({
        url: `/api/v1/notify/dead-letters/replay`,
        method: "POST",
      }),
    }),
    notificationMessageLogMessages: build.query<
      NotificationMessageLogMessagesApiResponse,
      NotificationMessageLogMessagesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/notify/messages`,
        params: {
          userId: queryArg.userId,
          state: queryArg.state,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    notificationPreferenceGet: build.query<
      NotificationPreferenceGetApiResponse,
      NotificationPreferenceGetApiArg
    >({
      query: () => ({ url: `/api/v1/notify/preferences` }),
    }),
    notificationPreferencePut: build.mutation<
      NotificationPreferencePutApiResponse,
      NotificationPreferencePutApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/notify/preferences`,
        method: "PUT",
        body: queryArg.notificationPreferencesView,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    notificationNotifyStatus: build.query<
      NotificationNotifyStatusApiResponse,
      NotificationNotifyStatusApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/notify/status/${queryArg.id}` }),
    }),
    personList: build.query<PersonListApiResponse, PersonListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/people`,
        params: {
          id: queryArg.id,
          q: queryArg.q,
          role: queryArg.role,
          limit: queryArg.limit,
        },
      }),
    }),
    reasonList: build.query<ReasonListApiResponse, ReasonListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/reasons`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    reasonCreate: build.mutation<ReasonCreateApiResponse, ReasonCreateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/reasons`,
        method: "POST",
        body: queryArg.reasonInput,
      }),
    }),
    reasonUpdate: build.mutation<ReasonUpdateApiResponse, ReasonUpdateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/reasons/${queryArg.id}`,
        method: "PUT",
        body: queryArg.reasonInput,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    requestList: build.query<RequestListApiResponse, RequestListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/requests`,
        params: {
          status: queryArg.status,
          final: queryArg.final,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    requestSubmit: build.mutation<
      RequestSubmitApiResponse,
      RequestSubmitApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests`,
        method: "POST",
        body: queryArg.submission,
      }),
    }),
    requestPreview: build.mutation<
      RequestPreviewApiResponse,
      RequestPreviewApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/preview`,
        method: "POST",
        body: queryArg.submission,
      }),
    }),
    requestSyncSync: build.mutation<
      RequestSyncSyncApiResponse,
      RequestSyncSyncApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/sync`,
        method: "POST",
        body: queryArg.requestSyncBatch,
      }),
    }),
    requestSyncUpdates: build.query<
      RequestSyncUpdatesApiResponse,
      RequestSyncUpdatesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/updates`,
        params: {
          lastSync: queryArg.lastSync,
        },
      }),
    }),
    requestShow: build.query<RequestShowApiResponse, RequestShowApiArg>({
      query: (queryArg) => ({ url: `/api/v1/requests/${queryArg.id}` }),
    }),
    questionAnswer: build.mutation<
      QuestionAnswerApiResponse,
      QuestionAnswerApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/${queryArg.id}/answers`,
        method: "POST",
        body: queryArg.questionAnswer,
      }),
    }),
    requestAttachments: build.query<
      RequestAttachmentsApiResponse,
      RequestAttachmentsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/${queryArg.id}/attachments`,
      }),
    }),
    attachmentAdd: build.mutation<
      AttachmentAddApiResponse,
      AttachmentAddApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/${queryArg.id}/attachments`,
        method: "POST",
        body: queryArg.body,
      }),
    }),
    attachmentDownload: build.query<
      AttachmentDownloadApiResponse,
      AttachmentDownloadApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/${queryArg.id}/attachments/${queryArg.attachmentId}`,
      }),
    }),
    requestDiagram: build.query<
      RequestDiagramApiResponse,
      RequestDiagramApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/requests/${queryArg.id}/diagram` }),
    }),
    requestHistory: build.query<
      RequestHistoryApiResponse,
      RequestHistoryApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/requests/${queryArg.id}/status` }),
    }),
    requestWithdraw: build.mutation<
      RequestWithdrawApiResponse,
      RequestWithdrawApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/requests/${queryArg.id}/withdraw`,
        method: "POST",
        body: queryArg.requestWithdrawal,
      }),
    }),
    retentionRules: build.query<
      RetentionRulesApiResponse,
      RetentionRulesApiArg
    >({
      query: () => ({ url: `/api/v1/retention` }),
    }),
    retentionArchives: build.query<
      RetentionArchivesApiResponse,
      RetentionArchivesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/retention/archives`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    legalHoldList: build.query<LegalHoldListApiResponse, LegalHoldListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/retention/holds`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    legalHoldPlace: build.mutation<
      LegalHoldPlaceApiResponse,
      LegalHoldPlaceApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/retention/holds`,
        method: "POST",
        body: queryArg.legalHoldHoldInput,
      }),
    }),
    legalHoldShow: build.query<LegalHoldShowApiResponse, LegalHoldShowApiArg>({
      query: (queryArg) => ({ url: `/api/v1/retention/holds/${queryArg.id}` }),
    }),
    legalHoldRelease: build.mutation<
      LegalHoldReleaseApiResponse,
      LegalHoldReleaseApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/retention/holds/${queryArg.id}/release`,
        method: "POST",
        body: queryArg.legalHoldReleaseInput,
      }),
    }),
    userList: build.query<UserListApiResponse, UserListApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/users`,
        params: {
          role: queryArg.role,
          departmentId: queryArg.departmentId,
          active: queryArg.active,
          q: queryArg.q,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    userCreate: build.mutation<UserCreateApiResponse, UserCreateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/users`,
        method: "POST",
        body: queryArg.userInputCreation,
      }),
    }),
    ownAccountMe: build.query<OwnAccountMeApiResponse, OwnAccountMeApiArg>({
      query: () => ({ url: `/api/v1/users/me` }),
    }),
    ownAccountChangeProfile: build.mutation<
      OwnAccountChangeProfileApiResponse,
      OwnAccountChangeProfileApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/users/me`,
        method: "PUT",
        body: queryArg.userInputProfile,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
    ownAccountChangePassword: build.mutation<
      OwnAccountChangePasswordApiResponse,
      OwnAccountChangePasswordApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/users/me/password`,
        method: "PUT",
        body: queryArg.userInputPasswordChange,
      }),
    }),
    ownAccountEndAllSessions: build.mutation<
      OwnAccountEndAllSessionsApiResponse,
      OwnAccountEndAllSessionsApiArg
    >({
      query: () => ({ url: `/api/v1/users/me/sessions`, method: "DELETE" }),
    }),
    ownAccountListSessions: build.query<
      OwnAccountListSessionsApiResponse,
      OwnAccountListSessionsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/users/me/sessions`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    ownAccountEndSession: build.mutation<
      OwnAccountEndSessionApiResponse,
      OwnAccountEndSessionApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/users/me/sessions/${queryArg.id}`,
        method: "DELETE",
      }),
    }),
    userDeactivate: build.mutation<
      UserDeactivateApiResponse,
      UserDeactivateApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/users/${queryArg.id}`,
        method: "DELETE",
        headers: {
          "If-Match": queryArg["If-Match"],
        },
        params: {
          anonymise: queryArg.anonymise,
        },
      }),
    }),
    userShow: build.query<UserShowApiResponse, UserShowApiArg>({
      query: (queryArg) => ({ url: `/api/v1/users/${queryArg.id}` }),
    }),
    userUpdate: build.mutation<UserUpdateApiResponse, UserUpdateApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/users/${queryArg.id}`,
        method: "PUT",
        body: queryArg.userInputUpdate,
        headers: {
          "If-Match": queryArg["If-Match"],
        },
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as athena };
export type KeyKeysApiResponse = /** status 200 OK */ {
  [key: string]: any;
};
export type KeyKeysApiArg = void;
export type ApprovalSyncBulkApiResponse =
  /** status 200 OK */ ApprovalSyncAnswers;
export type ApprovalSyncBulkApiArg = {
  approvalSyncBulk: ApprovalSyncBulk;
};
export type ApprovalHistoryApiResponse = /** status 200 OK */ PageApprovalView;
export type ApprovalHistoryApiArg = {
  from?: string;
  until?: string;
  outcome?: "APPROVED" | "REJECTED";
  cursor?: string;
  limit?: number;
};
export type ApprovalSyncDecisionsApiResponse =
  /** status 200 OK */ DecisionUpdatesUpdates;
export type ApprovalSyncDecisionsApiArg = {
  lastSync?: string;
};
export type ApprovalSyncRebuildApiResponse =
  /** status 200 OK */ InboxRebuildRebuilt;
export type ApprovalSyncRebuildApiArg = void;
export type ApprovalIncomingApiResponse = /** status 200 OK */ PageApprovalView;
export type ApprovalIncomingApiArg = {
  categoryId?: string;
  region?: string;
  level?: string;
  minAmount?: string;
  sort?: string;
  cursor?: string;
  limit?: number;
};
export type ApprovalSyncSyncApiResponse =
  /** status 200 OK */ ApprovalSyncAnswers;
export type ApprovalSyncSyncApiArg = {
  approvalSyncBatch: ApprovalSyncBatch;
};
export type ApprovalSyncUpdatesApiResponse =
  /** status 200 OK */ ApprovalUpdatesUpdates;
export type ApprovalSyncUpdatesApiArg = {
  lastSync?: string;
};
export type ApprovalShowApiResponse = /** status 200 OK */ ApprovalView;
export type ApprovalShowApiArg = {
  id: string;
};
export type ApprovalApproveApiResponse = /** status 200 OK */ ProgressDecision;
export type ApprovalApproveApiArg = {
  id: string;
  approvalDecision: ApprovalDecision;
};
export type QuestionAskApiResponse = /** status 201 Created */ ProgressQuestion;
export type QuestionAskApiArg = {
  id: string;
  question: Question;
};
export type ApprovalRejectApiResponse = /** status 200 OK */ ProgressDecision;
export type ApprovalRejectApiArg = {
  id: string;
  approvalDecision: ApprovalDecision;
};
export type ApprovalPreviewRollbackApiResponse =
  /** status 200 OK */ RollBackDecisionUndone;
export type ApprovalPreviewRollbackApiArg = {
  id: string;
};
export type ApprovalRollBackApiResponse =
  /** status 200 OK */ RollBackDecisionUndone;
export type ApprovalRollBackApiArg = {
  id: string;
  approvalRollback: ApprovalRollback;
};
export type AssignmentListApiResponse = /** status 200 OK */ PageAssignment;
export type AssignmentListApiArg = {
  cursor?: string;
  limit?: number;
};
export type AssignmentCreateApiResponse = /** status 201 Created */ Assignment;
export type AssignmentCreateApiArg = {
  assignmentInput: AssignmentInput;
};
export type AssignmentMatrixExportApiResponse = /** status 200 OK */ string;
export type AssignmentMatrixExportApiArg = void;
export type AssignmentMatrixImportSheetApiResponse =
  /** status 200 OK */ ImportAssignmentsResult;
export type AssignmentMatrixImportSheetApiArg = {
  dryRun?: boolean;
  body: string;
};
export type AssignmentMatrixLevelsApiResponse =
  /** status 200 OK */ PageFlowInForceLevel;
export type AssignmentMatrixLevelsApiArg = void;
export type AssignmentMatrixSimulateApiResponse =
  /** status 200 OK */ WhoDecidesSimulation;
export type AssignmentMatrixSimulateApiArg = {
  categoryId: string;
  region: string;
  departmentId?: string;
  amount: string;
  currency: string;
};
export type AssignmentRemoveApiResponse = unknown;
export type AssignmentRemoveApiArg = {
  id: string;
  "If-Match"?: string;
};
export type AssignmentUpdateApiResponse = /** status 200 OK */ Assignment;
export type AssignmentUpdateApiArg = {
  id: string;
  "If-Match"?: string;
  assignmentInput: AssignmentInput;
};
export type AuditLogCheckpointApiResponse =
  /** status 200 The checkpoint */ AuditLogCheckpointView;
export type AuditLogCheckpointApiArg = void;
export type AuditLogConsistencyApiResponse =
  /** status 200 The path */ AuditLogConsistency;
export type AuditLogConsistencyApiArg = {
  /** the smaller size, at least 1 */
  first: number;
  /** the larger size */
  second: number;
};
export type AuditDeadLetterReplayApiResponse =
  /** status 200 How many could be recorded now, and how many still could not */ AuditDeadLetterReplayOutcome;
export type AuditDeadLetterReplayApiArg = void;
export type AuditExportEntriesApiResponse = /** status 200 The table */ string;
export type AuditExportEntriesApiArg = {
  /** who acted, on whose behalf, or who was acted upon */
  userId?: string;
  /** entries about this budget request */
  requestId?: string;
  /** the kind of event, such as ApprovalDecided */
  action?: string;
  /** not before this time */
  from?: string;
  /** before this time */
  until?: string;
};
export type AuditExportEventLogApiResponse = /** status 200 The table */ string;
export type AuditExportEventLogApiArg = {
  /** not before this time */
  from?: string;
  /** before this time */
  until?: string;
};
export type AuditExportJsonLinesApiResponse =
  /** status 200 The export */ string;
export type AuditExportJsonLinesApiArg = void;
export type AuditLogListApiResponse =
  /** status 200 One page of entries */ AuditPageEntryView;
export type AuditLogListApiArg = {
  /** who acted, on whose behalf, or who was acted upon */
  userId?: string;
  /** entries about this budget request */
  requestId?: string;
  /** the kind of event, such as ApprovalDecided */
  action?: string;
  /** not before this time */
  from?: string;
  /** before this time */
  until?: string;
  /** nextCursor of the page before */
  cursor?: string;
  /** entries of a page, at most 200 (50) */
  limit?: number;
};
export type AuditLogShowApiResponse =
  /** status 200 The entry */ AuditEntryView;
export type AuditLogShowApiArg = {
  /** of the event, which is also the id of its entry */
  id: string;
};
export type AuditLogProofApiResponse =
  /** status 200 The leaf, its path to the root, and what it is proven against */ AuditLogProof;
export type AuditLogProofApiArg = {
  /** of the event, which is also the id of its entry */
  id: string;
  /** of the log against which to prove; the newest when absent */
  size?: number;
};
export type BrowserSessionLogInApiResponse =
  /** status 200 OK */ BrowserSession;
export type BrowserSessionLogInApiArg = {
  authCredentials: AuthCredentials;
};
export type BrowserSessionLogOutApiResponse = unknown;
export type BrowserSessionLogOutApiArg = void;
export type BrowserSessionRefreshApiResponse =
  /** status 200 OK */ BrowserSession;
export type BrowserSessionRefreshApiArg = void;
export type AuthLogInApiResponse = /** status 200 OK */ LoginTokens;
export type AuthLogInApiArg = {
  /** A proof of the client's key for this call (RFC 9449, ES256) */
  dPoP?: string;
  authCredentials: AuthCredentials;
};
export type AuthLogOutApiResponse = unknown;
export type AuthLogOutApiArg = void;
export type AuthRefreshApiResponse = /** status 200 OK */ LoginTokens;
export type AuthRefreshApiArg = {
  /** A proof of the client's key for this call (RFC 9449, ES256) */
  dPoP?: string;
  authRefresh: AuthRefresh;
};
export type AuthRegisterApiResponse = /** status 201 Created */ User;
export type AuthRegisterApiArg = {
  userInputNewRegistration: UserInputNewRegistration;
};
export type CategoryListApiResponse = /** status 200 OK */ PageCategory;
export type CategoryListApiArg = {
  cursor?: string;
  limit?: number;
};
export type CategoryCreateApiResponse = /** status 201 Created */ Category;
export type CategoryCreateApiArg = {
  categoryInput: CategoryInput;
};
export type CategoryRemoveApiResponse = unknown;
export type CategoryRemoveApiArg = {
  id: string;
  "If-Match"?: string;
};
export type CategoryUpdateApiResponse = /** status 200 OK */ Category;
export type CategoryUpdateApiArg = {
  id: string;
  "If-Match"?: string;
  categoryInput: CategoryInput;
};
export type ChangesFollowApiResponse =
  /** status 200 Events, without an end */ string;
export type ChangesFollowApiArg = void;
export type CockpitOpenApiResponse = /** status 200 OK */ CockpitOpened;
export type CockpitOpenApiArg = {
  requestId?: string;
};
export type DelegationListApiResponse = /** status 200 OK */ PageDelegation;
export type DelegationListApiArg = {
  cursor?: string;
  limit?: number;
};
export type DelegationCreateApiResponse = /** status 201 Created */ Delegation;
export type DelegationCreateApiArg = {
  delegationInput: DelegationInput;
};
export type DelegationRevokeApiResponse = unknown;
export type DelegationRevokeApiArg = {
  id: string;
};
export type DepartmentListApiResponse = /** status 200 OK */ PageDepartment;
export type DepartmentListApiArg = {
  cursor?: string;
  limit?: number;
};
export type DepartmentCreateApiResponse = /** status 201 Created */ Department;
export type DepartmentCreateApiArg = {
  departmentInput: DepartmentInput;
};
export type DeviceListApiResponse = /** status 200 OK */ PageOwnDevice;
export type DeviceListApiArg = {
  cursor?: string;
  limit?: number;
};
export type DeviceRegisterApiResponse =
  /** status 201 Created */ DevicesRegistered;
export type DeviceRegisterApiArg = {
  deviceInput: DeviceInput;
};
export type DeviceRemoveApiResponse = unknown;
export type DeviceRemoveApiArg = {
  id: string;
};
export type DeviceChallengeApiResponse =
  /** status 200 OK */ DeviceKeysChallenge;
export type DeviceChallengeApiArg = {
  id: string;
};
export type DeviceProveApiResponse = /** status 200 OK */ OwnDevice;
export type DeviceProveApiArg = {
  id: string;
  deviceProof: DeviceProof;
};
export type DeviceForgetPushTokenApiResponse = unknown;
export type DeviceForgetPushTokenApiArg = {
  id: string;
};
export type DeviceTellPushTokenApiResponse = unknown;
export type DeviceTellPushTokenApiArg = {
  id: string;
  devicePushTokenInput: DevicePushTokenInput;
};
export type ExchangeRateShowApiResponse =
  /** status 200 OK */ ExchangeRatesRateTable;
export type ExchangeRateShowApiArg = void;
export type ExchangeRateReplaceApiResponse =
  /** status 200 OK */ ExchangeRatesRateTable;
export type ExchangeRateReplaceApiArg = {
  "If-Match"?: string;
  exchangeRateRatesInput: ExchangeRateRatesInput;
};
export type FlowFlowsApiResponse = /** status 200 OK */ PageFlowVersion;
export type FlowFlowsApiArg = void;
export type DraftListApiResponse = /** status 200 OK */ PageDraft;
export type DraftListApiArg = {
  key: string;
  cursor?: string;
  limit?: number;
};
export type DraftCreateApiResponse = /** status 201 Created */ Draft;
export type DraftCreateApiArg = {
  key: string;
  newDraftInput: NewDraftInput;
};
export type RehearsalBeginApiResponse = /** status 200 OK */ Rehearsal;
export type RehearsalBeginApiArg = {
  key: string;
  draftId: string;
  prefer?: string;
  rehearsalInput: RehearsalInput;
};
export type RehearsalListApiResponse = /** status 200 OK */ PageRehearsal;
export type RehearsalListApiArg = {
  key: string;
  draftId: string;
  cursor?: string;
  limit?: number;
};
export type RehearsalShowApiResponse = /** status 200 OK */ Rehearsal;
export type RehearsalShowApiArg = {
  key: string;
  draftId: string;
  id: string;
};
export type RehearsalCancelApiResponse = /** status 200 OK */ Rehearsal;
export type RehearsalCancelApiArg = {
  key: string;
  draftId: string;
  id: string;
};
export type RehearsalRequestsApiResponse =
  /** status 200 OK */ PageRehearsedRequest;
export type RehearsalRequestsApiArg = {
  key: string;
  draftId: string;
  id: string;
  different?: boolean;
  obstacle?: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
  cursor?: string;
  limit?: number;
};
export type DraftRemoveApiResponse = unknown;
export type DraftRemoveApiArg = {
  key: string;
  id: string;
  "If-Match"?: string;
};
export type DraftShowApiResponse = /** status 200 OK */ Draft;
export type DraftShowApiArg = {
  key: string;
  id: string;
};
export type DraftUpdateApiResponse = /** status 200 OK */ Draft;
export type DraftUpdateApiArg = {
  key: string;
  id: string;
  "If-Match"?: string;
  draftInput: DraftInput;
};
export type DraftPublishApiResponse = /** status 200 OK */ FlowVersion;
export type DraftPublishApiArg = {
  key: string;
  id: string;
  "If-Match"?: string;
  draftPublishInput: DraftPublishInput;
};
export type DraftRoutingApiResponse = /** status 200 OK */ RoutingTrialAnswer;
export type DraftRoutingApiArg = {
  key: string;
  id: string;
  routingInput: RoutingInput;
};
export type DraftValidateApiResponse = /** status 200 OK */ Report;
export type DraftValidateApiArg = {
  key: string;
  id: string;
};
export type MigrationListApiResponse = /** status 200 OK */ PageMigration;
export type MigrationListApiArg = {
  key: string;
  cursor?: string;
  limit?: number;
};
export type MigrationBeginApiResponse = /** status 202 Accepted */ Migration;
export type MigrationBeginApiArg = {
  key: string;
  migrationInput: MigrationInput;
};
export type MigrationPreviewApiResponse = /** status 200 OK */ MigrationPreview;
export type MigrationPreviewApiArg = {
  key: string;
  migrationPreviewInput: MigrationPreviewInput;
};
export type MigrationShowApiResponse = /** status 200 OK */ Migration;
export type MigrationShowApiArg = {
  key: string;
  id: string;
};
export type MigrationCancelApiResponse = /** status 200 OK */ Migration;
export type MigrationCancelApiArg = {
  key: string;
  id: string;
};
export type MigrationCheckApiResponse = /** status 200 OK */ MovedChainsCheck;
export type MigrationCheckApiArg = {
  key: string;
  id: string;
};
export type MigrationPauseApiResponse = /** status 200 OK */ Migration;
export type MigrationPauseApiArg = {
  key: string;
  id: string;
};
export type MigrationRequestsApiResponse =
  /** status 200 OK */ PageMigratedRequest;
export type MigrationRequestsApiArg = {
  key: string;
  id: string;
  outcome?: "MOVED" | "UNABLE" | "ENDED";
  cursor?: string;
  limit?: number;
};
export type MigrationResumeApiResponse = /** status 200 OK */ Migration;
export type MigrationResumeApiArg = {
  key: string;
  id: string;
};
export type FlowVersionsApiResponse = /** status 200 OK */ PageFlowVersion;
export type FlowVersionsApiArg = {
  key: string;
};
export type FlowVersionApiResponse = /** status 200 OK */ FlowVersion;
export type FlowVersionApiArg = {
  key: string;
  version: number;
};
export type FlowXmlApiResponse = /** status 200 OK */ string;
export type FlowXmlApiArg = {
  key: string;
  version: number;
  part?: "bpmn" | "dmn";
};
export type FigureApprovalsApiResponse =
  /** status 200 One page of approvals */ PageCountedApproval;
export type FigureApprovalsApiArg = {
  /** which number */
  figure?:
    | "ANY"
    | "OPEN"
    | "DECIDED"
    | "LATE"
    | "OVERDUE"
    | "ROLLED_BACK"
    | "OPENED_ON"
    | "CLOSED_ON"
    | "OPEN_AFTER";
  /** for a number of the backlog, on which day (UTC) */
  day?: string;
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
  order?: "LATEST" | "LONGEST";
  cursor?: string;
  limit?: number;
};
export type FigureSheetApprovalsApiResponse =
  /** status 200 A line for each approval */ string;
export type FigureSheetApprovalsApiArg = {
  /** which number */
  figure?:
    | "ANY"
    | "OPEN"
    | "DECIDED"
    | "LATE"
    | "OVERDUE"
    | "ROLLED_BACK"
    | "OPENED_ON"
    | "CLOSED_ON"
    | "OPEN_AFTER";
  /** for a number of the backlog, on which day (UTC) */
  day?: string;
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
};
export type FigureBacklogApiResponse =
  /** status 200 The course of the backlog */ BacklogCourse;
export type FigureBacklogApiArg = {
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
};
export type EventLogOcelApiResponse = /** status 200 The log */ object;
export type EventLogOcelApiArg = {
  /** submitted not before this time */
  from?: string;
  /** submitted before this time */
  until?: string;
  /** how people are named */
  people?: "PSEUDONYM" | "ID" | "NONE";
};
export type EventLogXesApiResponse = /** status 200 The log */ string;
export type EventLogXesApiArg = {
  /** submitted not before this time */
  from?: string;
  /** submitted before this time */
  until?: string;
  /** how people are named */
  people?: "PSEUDONYM" | "ID" | "NONE";
};
export type FigureFiguresApiResponse =
  /** status 200 The figures */ FigureReaderTotal;
export type FigureFiguresApiArg = {
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
};
export type FigureFiguresByApiResponse =
  /** status 200 One page of groups */ PageFigureGroup;
export type FigureFiguresByApiArg = {
  dimension:
    | "REGION"
    | "CATEGORY"
    | "DEPARTMENT"
    | "DAY"
    | "WEEK"
    | "MONTH"
    | "LEVEL"
    | "TEAM"
    | "CHANNEL"
    | "PERSON";
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
  cursor?: string;
  limit?: number;
};
export type FigureSheetFiguresApiResponse =
  /** status 200 A line for each group */ string;
export type FigureSheetFiguresApiArg = {
  dimension:
    | "REGION"
    | "CATEGORY"
    | "DEPARTMENT"
    | "DAY"
    | "WEEK"
    | "MONTH"
    | "LEVEL"
    | "TEAM"
    | "CHANNEL"
    | "PERSON";
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
};
export type FigureGroupsApiResponse =
  /** status 200 One page of groups */ PageFigureGroupName;
export type FigureGroupsApiArg = {
  dimension:
    | "REGION"
    | "CATEGORY"
    | "DEPARTMENT"
    | "DAY"
    | "WEEK"
    | "MONTH"
    | "LEVEL"
    | "TEAM"
    | "CHANNEL"
    | "PERSON";
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
  cursor?: string;
  limit?: number;
};
export type FigureRebuildApiResponse =
  /** status 200 How many there are */ FactsRebuilt;
export type FigureRebuildApiArg = void;
export type FigureRequestsApiResponse =
  /** status 200 One page of requests */ PageCountedRequest;
export type FigureRequestsApiArg = {
  /** which number */
  figure?:
    | "SUBMITTED"
    | "PENDING"
    | "DECIDED"
    | "APPROVED"
    | "REJECTED"
    | "WITHDRAWN"
    | "REPLACING"
    | "ROLLED_BACK"
    | "ENDED";
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
  order?: "LATEST" | "LONGEST";
  cursor?: string;
  limit?: number;
};
export type FigureSheetRequestsApiResponse =
  /** status 200 A line for each request */ string;
export type FigureSheetRequestsApiArg = {
  /** which number */
  figure?:
    | "SUBMITTED"
    | "PENDING"
    | "DECIDED"
    | "APPROVED"
    | "REJECTED"
    | "WITHDRAWN"
    | "REPLACING"
    | "ROLLED_BACK"
    | "ENDED";
  /** requests submitted not before this time */
  from?: string;
  /** requests submitted before this time */
  until?: string;
  /** of the request */
  region?: string;
  /** of the request */
  categoryId?: string;
  /** of the request: its id, or NONE for requests without one */
  department?: string;
  /** only approvals of this level, and requests that have one */
  level?: string;
  /** only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
  team?: string;
  /** only what was decided by this channel; UNKNOWN for what was decided before it was noted */
  channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
  /** only what this person decided, where figures may be of people */
  person?: string;
};
export type VariantListApiResponse =
  /** status 200 One page of ways */ PageVariant;
export type VariantListApiArg = {
  /** submitted not before this time */
  from: string;
  /** submitted before this time */
  until: string;
  /** only requests that go by this version of the flow, or went last */
  version?: number;
  cursor?: string;
  limit?: number;
};
export type VariantRequestsApiResponse =
  /** status 200 One page of requests */ PageVariantRequest;
export type VariantRequestsApiArg = {
  id: string;
  /** submitted not before this time */
  from: string;
  /** submitted before this time */
  until: string;
  /** only requests that go by this version of the flow, or went last */
  version?: number;
  cursor?: string;
  limit?: number;
};
export type NotificationMessageLogReplayApiResponse =
  /** status 200 What became of them */ NotificationMessageLogReplayed;
export type NotificationMessageLogReplayApiArg = void;
export type NotificationMessageLogMessagesApiResponse =
  /** status 200 One page of messages */ NotificationPageMessageStatus;
export type NotificationMessageLogMessagesApiArg = {
  /** messages to this user */
  userId?: string;
  /** messages in this state */
  state?: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
  /** nextCursor of the page before */
  cursor?: string;
  /** messages of a page, at most 200 (50) */
  limit?: number;
};
export type NotificationPreferenceGetApiResponse =
  /** status 200 My preferences, with their version in ETag */ NotificationPreferencesView;
export type NotificationPreferenceGetApiArg = void;
export type NotificationPreferencePutApiResponse =
  /** status 200 My preferences, as they are now */ NotificationPreferencesView;
export type NotificationPreferencePutApiArg = {
  /** the ETag that was read */
  "If-Match"?: string;
  notificationPreferencesView: NotificationPreferencesView;
};
export type NotificationNotifyStatusApiResponse =
  /** status 200 The state */ NotificationMessageStatus;
export type NotificationNotifyStatusApiArg = {
  /** of the message */
  id: string;
};
export type PersonListApiResponse = /** status 200 OK */ PagePeoplePerson;
export type PersonListApiArg = {
  id?: string[];
  q?: string;
  role?: "SALES" | "APPROVER" | "ADMIN" | "ANALYST";
  limit?: number;
};
export type ReasonListApiResponse = /** status 200 OK */ PageReason;
export type ReasonListApiArg = {
  cursor?: string;
  limit?: number;
};
export type ReasonCreateApiResponse = /** status 201 Created */ Reason;
export type ReasonCreateApiArg = {
  reasonInput: ReasonInput;
};
export type ReasonUpdateApiResponse = /** status 200 OK */ Reason;
export type ReasonUpdateApiArg = {
  id: string;
  "If-Match"?: string;
  reasonInput: ReasonInput;
};
export type RequestListApiResponse = /** status 200 OK */ PageRequestView;
export type RequestListApiArg = {
  status?: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  final?: boolean;
  cursor?: string;
  limit?: number;
};
export type RequestSubmitApiResponse = /** status 201 Created */ RequestView;
export type RequestSubmitApiArg = {
  submission: Submission;
};
export type RequestPreviewApiResponse =
  /** status 200 OK */ SubmitRequestPreview;
export type RequestPreviewApiArg = {
  submission: Submission;
};
export type RequestSyncSyncApiResponse = /** status 200 OK */ RequestSyncAnswer;
export type RequestSyncSyncApiArg = {
  requestSyncBatch: RequestSyncBatch;
};
export type RequestSyncUpdatesApiResponse =
  /** status 200 OK */ RequestUpdatesUpdates;
export type RequestSyncUpdatesApiArg = {
  lastSync?: string;
};
export type RequestShowApiResponse = /** status 200 OK */ RequestView;
export type RequestShowApiArg = {
  id: string;
};
export type QuestionAnswerApiResponse =
  /** status 201 Created */ ProgressQuestion;
export type QuestionAnswerApiArg = {
  id: string;
  questionAnswer: QuestionAnswer;
};
export type RequestAttachmentsApiResponse =
  /** status 200 OK */ PageAttachmentsAttachment;
export type RequestAttachmentsApiArg = {
  id: string;
};
export type AttachmentAddApiResponse =
  /** status 201 Created */ AttachmentsAttachment;
export type AttachmentAddApiArg = {
  id: string;
  body: {
    file: Blob;
  };
};
export type AttachmentDownloadApiResponse = /** status 200 OK */ Blob;
export type AttachmentDownloadApiArg = {
  id: string;
  attachmentId: string;
};
export type RequestDiagramApiResponse =
  /** status 200 OK */ ApprovalChainDiagram;
export type RequestDiagramApiArg = {
  id: string;
};
export type RequestHistoryApiResponse = /** status 200 OK */ HistoryEntry[];
export type RequestHistoryApiArg = {
  id: string;
};
export type RequestWithdrawApiResponse = /** status 200 OK */ RequestView;
export type RequestWithdrawApiArg = {
  id: string;
  requestWithdrawal: RequestWithdrawal;
};
export type RetentionRulesApiResponse =
  /** status 200 The rules */ RetentionRules;
export type RetentionRulesApiArg = void;
export type RetentionArchivesApiResponse =
  /** status 200 One page of files */ PageHistoryArchive;
export type RetentionArchivesApiArg = {
  cursor?: string;
  limit?: number;
};
export type LegalHoldListApiResponse =
  /** status 200 One page of holds */ PageLegalHold;
export type LegalHoldListApiArg = {
  cursor?: string;
  limit?: number;
};
export type LegalHoldPlaceApiResponse = /** status 201 Created */ LegalHold;
export type LegalHoldPlaceApiArg = {
  legalHoldHoldInput: LegalHoldHoldInput;
};
export type LegalHoldShowApiResponse = /** status 200 The hold */ LegalHold;
export type LegalHoldShowApiArg = {
  id: string;
};
export type LegalHoldReleaseApiResponse =
  /** status 200 The hold as it is now */ LegalHold;
export type LegalHoldReleaseApiArg = {
  id: string;
  legalHoldReleaseInput: LegalHoldReleaseInput;
};
export type UserListApiResponse = /** status 200 OK */ PageUser;
export type UserListApiArg = {
  role?: "SALES" | "APPROVER" | "ADMIN" | "ANALYST";
  departmentId?: string;
  active?: boolean;
  q?: string;
  cursor?: string;
  limit?: number;
};
export type UserCreateApiResponse = /** status 201 Created */ User;
export type UserCreateApiArg = {
  userInputCreation: UserInputCreation;
};
export type OwnAccountMeApiResponse = /** status 200 OK */ User;
export type OwnAccountMeApiArg = void;
export type OwnAccountChangeProfileApiResponse = /** status 200 OK */ User;
export type OwnAccountChangeProfileApiArg = {
  "If-Match"?: string;
  userInputProfile: UserInputProfile;
};
export type OwnAccountChangePasswordApiResponse = unknown;
export type OwnAccountChangePasswordApiArg = {
  userInputPasswordChange: UserInputPasswordChange;
};
export type OwnAccountEndAllSessionsApiResponse = unknown;
export type OwnAccountEndAllSessionsApiArg = void;
export type OwnAccountListSessionsApiResponse =
  /** status 200 OK */ PageOwnSession;
export type OwnAccountListSessionsApiArg = {
  cursor?: string;
  limit?: number;
};
export type OwnAccountEndSessionApiResponse = unknown;
export type OwnAccountEndSessionApiArg = {
  id: string;
};
export type UserDeactivateApiResponse = unknown;
export type UserDeactivateApiArg = {
  id: string;
  anonymise?: boolean;
  "If-Match"?: string;
};
export type UserShowApiResponse = /** status 200 OK */ User;
export type UserShowApiArg = {
  id: string;
};
export type UserUpdateApiResponse = /** status 200 OK */ User;
export type UserUpdateApiArg = {
  id: string;
  "If-Match"?: string;
  userInputUpdate: UserInputUpdate;
};
export type InvalidField = {
  detail: string;
  pointer: string;
};
export type Problem = {
  /** a sentence that a person can act on */
  detail: string;
  /** the fields that cannot be accepted, where there are such */
  errors?: InvalidField[] | null;
  status: number;
  title: string;
  /** names the kind of refusal, for ever */
  type: string;
};
export type ApprovalViewCandidate = {
  displayName: string;
  id: string;
};
export type ProgressDecision = {
  approvalId: string;
  comment?: string | null;
  decidedAt: string;
  decidedBy: string;
  level: string;
  levelName: string;
  onBehalfOf?: string | null;
  outcome: string;
  revocable: boolean;
  rollbackUntil: string;
  signedBy?: string | null;
  status: string;
};
export type ApprovalViewSummary = {
  amount: string;
  amountBase: string;
  baseCurrency: string;
  categoryId: string;
  currency: string;
  departmentId?: string | null;
  id: string;
  neededBy?: string | null;
  number: string;
  reasonId: string;
  region: string;
  requesterId: string;
  requesterName: string;
  status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  submittedAt: string;
  title: string;
};
export type ApprovalView = {
  candidates: ApprovalViewCandidate[];
  createdAt: string;
  decision?: ProgressDecision;
  dueAt: string;
  id: string;
  level: string;
  levelName: string;
  request: ApprovalViewSummary;
  requestId: string;
  status: string;
  version: number;
};
export type ProblemDetail = {
  detail?: string | null;
  instance?: string | null;
  properties?:
    | {
        [key: string]: any;
      }
    | {
        [key: string]: any;
      };
  status?: number;
  title?: string | null;
  type?: string;
};
export type SyncApprovalsAnswer = {
  approval?: ApprovalView;
  id: string;
  problem?: ProblemDetail;
  result: "APPLIED" | "DUPLICATE" | "CONFLICT" | "INVALID";
};
export type ApprovalSyncAnswers = {
  items: SyncApprovalsAnswer[];
};
export type ApprovalSyncBulkItem = {
  action: "APPROVE" | "REJECT" | "ROLLBACK";
  comment?: string | null;
  id: string;
  signature?: string | null;
  version?: number | null;
};
export type ApprovalSyncBulk = {
  items: ApprovalSyncBulkItem[];
};
export type PageApprovalView = {
  items: ApprovalView[];
  nextCursor?: string | null;
};
export type DecisionUpdatesUpdates = {
  full: boolean;
  items: ApprovalView[];
  lastSync: string;
  more: boolean;
  removed: string[];
};
export type InboxRebuildRebuilt = {
  added: number;
  corrected: number;
  tasks: number;
  withdrawn: number;
};
export type ApprovalSyncQueuedItem = {
  action: "APPROVE" | "REJECT" | "ROLLBACK";
  comment?: string | null;
  decidedAt: string;
  id: string;
  signature?: string | null;
  version: number;
};
export type ApprovalSyncBatch = {
  items: ApprovalSyncQueuedItem[];
};
export type ProgressQuestion = {
  answer?: string | null;
  answeredAt?: string | null;
  approvalId: string;
  askedAt: string;
  askedBy: string;
  id: string;
  text: string;
};
export type ProgressStep = {
  dueAt: string;
  key: string;
  name: string;
  since: string;
};
export type RequestView = {
  amount: string;
  amountBase: string;
  baseCurrency: string;
  categoryId: string;
  currency: string;
  decisions: ProgressDecision[];
  departmentId?: string | null;
  final: boolean;
  finalAt?: string | null;
  id: string;
  justification: string;
  neededBy?: string | null;
  number: string;
  questions: ProgressQuestion[];
  reasonId: string;
  region: string;
  replacesId?: string | null;
  requesterId: string;
  status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  step: ProgressStep[];
  submittedAt: string;
  title: string;
  version: number;
};
export type ApprovalUpdatesUpdates = {
  full: boolean;
  items: ApprovalView[];
  lastSync: string;
  more: boolean;
  people: ApprovalViewCandidate[];
  removed: string[];
  requests: RequestView[];
};
export type ApprovalDecision = {
  comment?: string | null;
  signature?: string | null;
  version?: number | null;
};
export type Question = {
  id?: string | null;
  text: string;
};
export type RollBackDecisionStep = {
  approvalId: string;
  level: string;
  levelName: string;
};
export type RollBackDecisionUndone = {
  approvalId: string;
  decision: ProgressDecision;
  reopens: string[];
  requestId: string;
  superseded: ProgressDecision[];
  until: string;
  withdrawn: RollBackDecisionStep[];
};
export type ApprovalRollback = {
  comment?: string | null;
  signature?: string | null;
  version?: number | null;
};
export type Assignment = {
  approverIds: string[];
  categoryId: string;
  departmentId?: string | null;
  id: string;
  level: string;
  region?: string | null;
  version: number;
};
export type PageAssignment = {
  items: Assignment[];
  nextCursor?: string | null;
};
export type AssignmentInput = {
  approverIds: string[];
  categoryId: string;
  departmentId?: string | null;
  level: string;
  region?: string | null;
  version?: number | null;
};
export type ImportAssignmentsFinding = {
  column: string;
  detail: string;
};
export type ImportAssignmentsLine = {
  after: string[];
  before: string[];
  category: string;
  department: string;
  errors: ImportAssignmentsFinding[];
  level: string;
  line: number;
  outcome: "CREATED" | "CHANGED" | "REMOVED" | "UNCHANGED" | "INVALID";
  region: string;
  warnings: ImportAssignmentsFinding[];
};
export type ImportAssignmentsResult = {
  applied: boolean;
  lines: ImportAssignmentsLine[];
};
export type FlowInForceLevel = {
  decides: boolean;
  key: string;
  name: string;
};
export type PageFlowInForceLevel = {
  items: FlowInForceLevel[];
  nextCursor?: string | null;
};
export type WhoDecidesDecider = {
  active: boolean;
  displayName: string;
  id: string;
  onBehalfOf?: string | null;
};
export type WhoDecidesStep = {
  assignment?: Assignment;
  because: string;
  deciders: WhoDecidesDecider[];
  level: string;
  levelName: string;
};
export type WhoDecidesSimulation = {
  amountBase: string;
  baseCurrency: string;
  levels: WhoDecidesStep[];
};
export type AuditLogCheckpointView = {
  key: string;
  keys: string[];
  note: string;
  root: string;
  size: number;
};
export type AuditLogConsistency = {
  first: number;
  path: string[];
  second: number;
};
export type AuditDeadLetterReplayOutcome = {
  stillDead: number;
  taken: number;
};
export type AuditClient = {
  authentication?: string | null;
  ip?: string | null;
  userAgent?: string | null;
};
export type AuditJsonNode = any;
export type AuditedObject = {
  id: string;
  type: string;
};
export type AuditEntryView = {
  action: string;
  actor?: string | null;
  client: AuditClient;
  data: AuditJsonNode;
  erased: string[];
  hash: string;
  id: string;
  index: number;
  object: AuditedObject;
  onBehalfOf?: string | null;
  requestId?: string | null;
  time: string;
  traceId?: string | null;
};
export type AuditPageEntryView = {
  items: AuditEntryView[];
  nextCursor?: string | null;
};
export type AuditLogOpening = {
  salt: string;
  value: string;
};
export type AuditLogProof = {
  checkpoint?: string | null;
  id: string;
  index: number;
  leaf: string;
  leafHash: string;
  path: string[];
  personal: {
    [key: string]: AuditLogOpening;
  };
  size: number;
};
export type User = {
  active: boolean;
  departmentId?: string | null;
  displayName: string;
  email?: string | null;
  id: string;
  locale: string;
  phone?: string | null;
  region?: string | null;
  roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
  timeZone: string;
  username: string;
  version: number;
};
export type BrowserSession = {
  accessToken: string;
  expiresIn: number;
  tokenType: string;
  user: User;
};
export type AuthCredentials = {
  device?: string | null;
  password: string;
  username: string;
};
export type LoginTokens = {
  accessToken: string;
  expiresIn: number;
  refreshToken: string;
  tokenType: string;
  user: User;
};
export type AuthRefresh = {
  refreshToken: string;
};
export type UserInputNewRegistration = {
  departmentId?: string | null;
  displayName: string;
  email: string;
  password: string;
  region: string;
  username: string;
};
export type Category = {
  active: boolean;
  code: string;
  description: string;
  id: string;
  name: string;
  version: number;
};
export type PageCategory = {
  items: Category[];
  nextCursor?: string | null;
};
export type CategoryInput = {
  active?: boolean | null;
  code: string;
  description?: string | null;
  name: string;
  version?: number | null;
};
export type CockpitOpened = {
  address: string;
};
export type Delegation = {
  categoryId?: string | null;
  from: string;
  fromUserId: string;
  id: string;
  toUserId: string;
  until: string;
};
export type PageDelegation = {
  items: Delegation[];
  nextCursor?: string | null;
};
export type DelegationInput = {
  categoryId?: string | null;
  from: string;
  fromUserId?: string | null;
  toUserId: string;
  until: string;
};
export type Department = {
  id: string;
  name: string;
  parentId?: string | null;
  region: string;
};
export type PageDepartment = {
  items: Department[];
  nextCursor?: string | null;
};
export type DepartmentInput = {
  name: string;
  parentId?: string | null;
  region: string;
};
export type OwnDevice = {
  current: boolean;
  id: string;
  keyState: "NONE" | "UNPROVEN" | "PROVEN";
  lastUsedAt: string;
  name?: string | null;
  platform: "ANDROID" | "IOS" | "WEB";
  provenAt?: string | null;
  registeredAt: string;
  thumbprint?: string | null;
};
export type PageOwnDevice = {
  items: OwnDevice[];
  nextCursor?: string | null;
};
export type DevicesRegistered = {
  challenge?: string | null;
  challengeExpiresAt?: string | null;
  id: string;
  keyState: "NONE" | "UNPROVEN" | "PROVEN";
  name?: string | null;
  platform: "ANDROID" | "IOS" | "WEB";
  publicKey?: string | null;
  pushToken?: string | null;
};
export type DeviceInput = {
  name?: string | null;
  platform: "ANDROID" | "IOS" | "WEB";
  publicKey?: string | null;
  pushToken?: string | null;
};
export type DeviceKeysChallenge = {
  challenge: string;
  expiresAt: string;
};
export type DeviceProof = {
  proof: string;
};
export type DevicePushTokenInput = {
  pushToken: string;
};
export type ExchangeRatesRateTable = {
  baseCurrency: string;
  rates: {
    [key: string]: string;
  };
  validFrom?: string | null;
  version: number;
};
export type ExchangeRateRatesInput = {
  rates: {
    [key: string]: string;
  };
  version?: number | null;
};
export type FlowVersion = {
  basedOn?: number | null;
  editedBy?: string | null;
  inForce: boolean;
  key: string;
  name?: string | null;
  note?: string | null;
  publishedAt: string;
  publishedBy?: string | null;
  running: number;
  version: number;
};
export type PageFlowVersion = {
  items: FlowVersion[];
  nextCursor?: string | null;
};
export type Draft = {
  basedOn: number;
  bpmn?: string;
  createdAt: string;
  createdBy: string;
  dmn?: string;
  editedAt: string;
  editedBy: string;
  id: string;
  key: string;
  name: string;
  note?: string | null;
  version: number;
};
export type PageDraft = {
  items: Draft[];
  nextCursor?: string | null;
};
export type NewDraftInput = {
  basedOn?: number | null;
  bpmn?: string | null;
  dmn?: string | null;
  id?: string | null;
  name: string;
  note?: string | null;
  version?: number | null;
};
export type RehearsalResultTimes = {
  p50: number;
  p90: number;
};
export type RehearsalResultEnds = {
  approved: number;
  rejected: number;
  times?: RehearsalResultTimes;
  without: number;
};
export type RehearsalResultComparedRehearsalResultEnds = {
  after: RehearsalResultEnds;
  before: RehearsalResultEnds;
};
export type RehearsalResultWork = {
  amountBase: string;
  requests: number;
  times?: RehearsalResultTimes;
};
export type RehearsalResultComparedRehearsalResultWork = {
  after: RehearsalResultWork;
  before: RehearsalResultWork;
};
export type RehearsalResultOfLevel = {
  level: string;
  name: string;
  work: RehearsalResultComparedRehearsalResultWork;
};
export type RehearsalResultObstacles = {
  elementId?: string | null;
  obstacle: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
  requests: number;
};
export type RehearsalResultComparedLong = {
  after: number;
  before: number;
};
export type RehearsalResultOfPerson = {
  decisions: RehearsalResultComparedLong;
  userId: string;
};
export type RehearsalResultComparedRehearsalResultTimes = {
  after: RehearsalResultTimes;
  before: RehearsalResultTimes;
};
export type RehearsalResultOfRegion = {
  region: string;
  requests: number;
  times: RehearsalResultComparedRehearsalResultTimes;
};
export type RehearsalResultOfLevelInRegion = {
  level: string;
  region: string;
  times: RehearsalResultComparedRehearsalResultTimes;
};
export type RehearsalResult = {
  assumed: number;
  assumptions: string[];
  different: number;
  elements: {
    [key: string]: number;
  };
  ends: RehearsalResultComparedRehearsalResultEnds;
  escalations: number;
  levels: RehearsalResultOfLevel[];
  measured: number;
  obstacles: RehearsalResultObstacles[];
  pending: number;
  people: RehearsalResultOfPerson[];
  regions: RehearsalResultOfRegion[];
  reminders: number;
  requests: number;
  steps: RehearsalResultOfLevelInRegion[];
  withdrawn: number;
};
export type Rehearsal = {
  done: number;
  draftId: string;
  draftVersion: number;
  finishedAt?: string | null;
  from: string;
  id: string;
  result?: RehearsalResult;
  seed: number;
  startedAt: string;
  startedBy: string;
  status: "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
  total: number;
  until: string;
};
export type RehearsalInput = {
  from: string;
  seed?: number | null;
  until: string;
};
export type PageRehearsal = {
  items: Rehearsal[];
  nextCursor?: string | null;
};
export type Step = {
  approved: boolean;
  decidedAt: string;
  decidedBy?: string | null;
  level: string;
  measured: boolean;
  openedAt: string;
};
export type RehearsedRequestWay = {
  approved: boolean;
  decidedAt?: string | null;
  obstacle?: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
  obstacleAt?: string | null;
  steps: Step[];
};
export type RehearsedRequest = {
  after: RehearsedRequestWay;
  amountBase: string;
  before: RehearsedRequestWay;
  different: boolean;
  number: string;
  region: string;
  requestId: string;
  submittedAt: string;
};
export type PageRehearsedRequest = {
  items: RehearsedRequest[];
  nextCursor?: string | null;
};
export type DraftInput = {
  basedOn?: number | null;
  bpmn?: string | null;
  dmn?: string | null;
  name?: string | null;
  note?: string | null;
  version?: number | null;
};
export type DraftPublishInput = {
  note: string;
  version?: number | null;
};
export type RoutingTrialLevel = {
  because: string;
  level: string;
};
export type RoutingTrialRow = {
  because: string;
  id?: string | null;
  level: string;
  number: number;
};
export type RoutingTrialAnswer = {
  levels: RoutingTrialLevel[];
  rows: RoutingTrialRow[];
};
export type RoutingInput = {
  amountBase: string;
  category: string;
  region: string;
};
export type Finding = {
  elementId?: string | null;
  message: string;
  rule: string;
  severity: "ERROR" | "WARNING" | "INFO";
};
export type Report = {
  findings: Finding[];
  publishable?: boolean;
};
export type Migration = {
  because?: string | null;
  canary: number;
  ended: number;
  finishedAt?: string | null;
  from: number;
  id: string;
  key: string;
  moved: number;
  note: string;
  places: {
    [key: string]: string;
  };
  startedAt: string;
  startedBy: string;
  status: "RUNNING" | "WAITING" | "PAUSED" | "DONE" | "CANCELLED";
  to: number;
  total: number;
  unable: number;
};
export type PageMigration = {
  items: Migration[];
  nextCursor?: string | null;
};
export type MigrationPlaceInput = {
  source: string;
  target?: string | null;
};
export type MigrationInput = {
  canary?: number | null;
  from: number;
  note: string;
  places?: MigrationPlaceInput[] | null;
  to?: number | null;
};
export type Place = {
  automatic: boolean;
  source: string;
  target: string;
};
export type ImmovableReason = {
  elementId?: string | null;
  message: string;
  obstacle: "NO_PLACE" | "REFUSED" | "ALTERED" | "FAILED";
};
export type Situation = {
  obstacles: ImmovableReason[];
  requests: number;
  steps: string[];
};
export type MigrationPreview = {
  from: number;
  key: string;
  movable: number;
  places: Place[];
  refused: ImmovableReason[];
  running: number;
  situations: Situation[];
  to: number;
  unplaced: string[];
  untried: number;
};
export type MigrationPreviewInput = {
  from: number;
  places?: MigrationPlaceInput[] | null;
  to?: number | null;
};
export type MovedChainsProblem = {
  kind: "INBOX" | "WINDOW";
  requestId: string;
};
export type MovedChainsCheck = {
  openApprovals: number;
  problems: MovedChainsProblem[];
  reminded: number;
  windows: number;
};
export type MigratedRequest = {
  at?: string | null;
  number: string;
  outcome?: "MOVED" | "UNABLE" | "ENDED";
  position: number;
  reasons: ImmovableReason[];
  requestId: string;
  title: string;
};
export type PageMigratedRequest = {
  items: MigratedRequest[];
  nextCursor?: string | null;
};
export type CountedApproval = {
  category: string;
  channel?: string | null;
  closedAt?: string | null;
  dueAt: string;
  id: string;
  late: boolean;
  level: string;
  levelName: string;
  number: string;
  openedAt: string;
  outcome?: "APPROVED" | "REJECTED";
  region: string;
  requestId: string;
  rolledBack: boolean;
  seconds?: number | null;
};
export type PageCountedApproval = {
  items: CountedApproval[];
  nextCursor?: string | null;
};
export type BacklogDay = {
  closed: number;
  day: string;
  open: number;
  opened: number;
};
export type BacklogExpected = {
  day: string;
  high: number;
  low: number;
  open: number;
};
export type BacklogCourse = {
  days: BacklogDay[];
  forecast: BacklogExpected[];
  open: number;
  overdue: number;
};
export type FiguresChannels = {
  api: number;
  link: number;
  phone: number;
  unknown: number;
  web: number;
};
export type FiguresTimes = {
  medianSeconds?: number | null;
  p90Seconds?: number | null;
};
export type FiguresApprovals = {
  byChannel: FiguresChannels;
  decided: number;
  late: number;
  open: number;
  rolledBack: number;
  waiting: FiguresTimes;
};
export type FiguresBudget = {
  asked: string;
  currency: string;
  granted: string;
};
export type FiguresRequests = {
  approved: number;
  cycle: FiguresTimes;
  decided: number;
  ended: number;
  pending: number;
  rejected: number;
  replacing: number;
  rolledBack: number;
  submitted: number;
  toTheEnd: FiguresTimes;
  withdrawn: number;
};
export type Figures = {
  approvals: FiguresApprovals;
  budget: FiguresBudget[];
  requests: FiguresRequests;
};
export type FigureReaderTotal = {
  asOf?: string | null;
  figures: Figures;
  people: boolean;
};
export type FigureGroup = {
  figures: Figures;
  key: string;
  name?: string | null;
};
export type PageFigureGroup = {
  items: FigureGroup[];
  nextCursor?: string | null;
};
export type FigureGroupName = {
  key: string;
  name?: string | null;
};
export type PageFigureGroupName = {
  items: FigureGroupName[];
  nextCursor?: string | null;
};
export type FactsRebuilt = {
  approvals: number;
  requests: number;
};
export type CountedRequest = {
  asked: string;
  category: string;
  currency: string;
  decidedAt?: string | null;
  granted: string;
  id: string;
  number: string;
  region: string;
  replaces: boolean;
  rolledBack: number;
  seconds?: number | null;
  status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  submittedAt: string;
};
export type PageCountedRequest = {
  items: CountedRequest[];
  nextCursor?: string | null;
};
export type VariantExample = {
  id: string;
  number: string;
};
export type Deviation = {
  activity: string;
  kind: "UNKNOWN_LEVEL" | "NOT_OPEN" | "NOTHING_TO_ROLL_BACK" | "ENDED";
  position: number;
  possible: string[];
};
export type VariantInVersion = {
  cases: number;
  deviations: Deviation[];
  fits?: boolean | null;
  version?: number | null;
};
export type Variant = {
  activities: string[];
  cases: number;
  cumulativeShare: number;
  examples: VariantExample[];
  id: string;
  medianSeconds: number;
  p90Seconds: number;
  share: number;
  versions: VariantInVersion[];
};
export type PageVariant = {
  items: Variant[];
  nextCursor?: string | null;
};
export type VariantRequest = {
  id: string;
  number: string;
  seconds: number;
  status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  submittedAt: string;
  version?: number | null;
};
export type PageVariantRequest = {
  items: VariantRequest[];
  nextCursor?: string | null;
};
export type NotificationMessageLogReplayed = {
  requeued: number;
  stillDead: number;
  taken: number;
};
export type NotificationMessageStatusStep = {
  at: string;
  reason?: string | null;
  state: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
};
export type NotificationMessageStatus = {
  attempts: number;
  createdAt: string;
  history: NotificationMessageStatusStep[];
  id: string;
  medium: "PUSH" | "EMAIL" | "SMS";
  provider?: string | null;
  providerId?: string | null;
  reason?: string | null;
  state: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
  updatedAt: string;
  userId?: string | null;
};
export type NotificationPageMessageStatus = {
  items: NotificationMessageStatus[];
  nextCursor?: string | null;
};
export type NotificationPreferencesViewHours = {
  from?: string | null;
  until?: string | null;
};
export type NotificationPreferencesView = {
  digestAt?: string | null;
  email?: boolean | null;
  muted?:
    | (
        | "APPROVAL_OPENED"
        | "APPROVAL_REMINDED"
        | "APPROVAL_ESCALATED"
        | "LEVEL_APPROVED"
        | "REQUEST_APPROVED"
        | "REQUEST_REJECTED"
        | "DECISION_ROLLED_BACK"
        | "DECISION_SUPERSEDED"
        | "DECIDED_ON_BEHALF"
        | "QUESTION_ASKED"
        | "QUESTION_ANSWERED"
        | "WINDOW_CLOSING"
        | "DELEGATION_RECEIVED"
        | "DELEGATION_ENDED"
        | "RESPONSIBILITY_GAINED"
        | "REQUEST_PASSED"
      )[]
    | null;
  push?: boolean | null;
  quietHours?: NotificationPreferencesViewHours;
  sms?: boolean | null;
  version?: number | null;
};
export type PeoplePerson = {
  active: boolean;
  displayName: string;
  id: string;
};
export type PagePeoplePerson = {
  items: PeoplePerson[];
  nextCursor?: string | null;
};
export type Reason = {
  active: boolean;
  categoryId?: string | null;
  code: string;
  id: string;
  name: string;
  version: number;
};
export type PageReason = {
  items: Reason[];
  nextCursor?: string | null;
};
export type ReasonInput = {
  active?: boolean | null;
  categoryId?: string | null;
  code: string;
  name: string;
  version?: number | null;
};
export type PageRequestView = {
  items: RequestView[];
  nextCursor?: string | null;
};
export type Submission = {
  amount: string;
  categoryId: string;
  currency: string;
  departmentId?: string | null;
  id?: string | null;
  justification: string;
  neededBy?: string | null;
  reasonId: string;
  region?: string | null;
  replacesId?: string | null;
  title: string;
};
export type ApprovalChainApprover = {
  displayName: string;
  id: string;
};
export type ApprovalChainPlannedStep = {
  approvers: ApprovalChainApprover[];
  because: string;
  level: string;
  levelName: string;
};
export type SubmitRequestPreview = {
  amountBase: string;
  baseCurrency: string;
  exchangeRate: string;
  levels: ApprovalChainPlannedStep[];
};
export type SyncRequestsResult = {
  id?: string | null;
  problem?: ProblemDetail;
  request?: RequestView;
  result: "APPLIED" | "DUPLICATE" | "CONFLICT" | "INVALID";
};
export type RequestSyncAnswer = {
  items: SyncRequestsResult[];
};
export type RequestSyncBatch = {
  items: Submission[];
};
export type RequestUpdatesUpdates = {
  full: boolean;
  items: RequestView[];
  lastSync: string;
  more: boolean;
  removed: string[];
};
export type QuestionAnswer = {
  questionId: string;
  text: string;
};
export type AttachmentsAttachment = {
  addedAt: string;
  addedBy: string;
  contentType: string;
  fileName: string;
  id: string;
  requestId: string;
  sha256: string;
  size: number;
};
export type PageAttachmentsAttachment = {
  items: AttachmentsAttachment[];
  nextCursor?: string | null;
};
export type ApprovalChainDiagram = {
  current: string[];
  passed: string[];
  xml: string;
};
export type HistoryEntry = {
  actor?: string | null;
  at: string;
  comment?: string | null;
  event: string;
  onBehalfOf?: string | null;
  status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
  step?: string | null;
  stepName?: string | null;
};
export type RequestWithdrawal = {
  comment: string;
};
export type RetentionKept = {
  amountFrom?: string | null;
  categories: string[];
  keep: string;
  name: string;
  outcomes: ("PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN")[];
  regions: string[];
};
export type RetentionRules = {
  archives: boolean;
  classes: RetentionKept[];
  windowEnd: string;
  windowStart: string;
};
export type HistoryArchive = {
  archivedAt: string;
  bytes: number;
  file: string;
  firstEndedAt: string;
  id: string;
  lastEndedAt: string;
  requests: number;
  sha256: string;
};
export type PageHistoryArchive = {
  items: HistoryArchive[];
  nextCursor?: string | null;
};
export type LegalHoldPerson = {
  displayName: string;
  id: string;
};
export type LegalHold = {
  categoryCode?: string | null;
  id: string;
  name: string;
  note: string;
  numbers: string[];
  person?: LegalHoldPerson;
  placedAt: string;
  placedBy: LegalHoldPerson;
  region?: string | null;
  releaseNote?: string | null;
  releasedAt?: string | null;
  releasedBy?: LegalHoldPerson;
  submittedFrom?: string | null;
  submittedUntil?: string | null;
};
export type PageLegalHold = {
  items: LegalHold[];
  nextCursor?: string | null;
};
export type LegalHoldHoldInput = {
  categoryCode?: string | null;
  name: string;
  note: string;
  numbers?: string[] | null;
  person?: string | null;
  region?: string | null;
  submittedFrom?: string | null;
  submittedUntil?: string | null;
};
export type LegalHoldReleaseInput = {
  note: string;
};
export type PageUser = {
  items: User[];
  nextCursor?: string | null;
};
export type UserInputCreation = {
  active?: boolean | null;
  departmentId?: string | null;
  displayName: string;
  email: string;
  locale?: string | null;
  password: string;
  region: string;
  roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
  timeZone?: string | null;
  username: string;
};
export type UserInputProfile = {
  locale: string;
  phone?: string | null;
  timeZone: string;
  version?: number | null;
};
export type UserInputPasswordChange = {
  currentPassword: string;
  newPassword: string;
};
export type OwnSession = {
  createdAt: string;
  current: boolean;
  device?: string | null;
  expiresAt: string;
  id: string;
  lastUsedAt: string;
};
export type PageOwnSession = {
  items: OwnSession[];
  nextCursor?: string | null;
};
export type UserInputUpdate = {
  active: boolean;
  departmentId?: string | null;
  displayName: string;
  email: string;
  locale?: string | null;
  password?: string | null;
  phone?: string | null;
  region: string;
  roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
  timeZone?: string | null;
  version?: number | null;
};
export const {
  useKeyKeysQuery,
  useApprovalSyncBulkMutation,
  useApprovalHistoryQuery,
  useApprovalSyncDecisionsQuery,
  useApprovalSyncRebuildMutation,
  useApprovalIncomingQuery,
  useApprovalSyncSyncMutation,
  useApprovalSyncUpdatesQuery,
  useApprovalShowQuery,
  useApprovalApproveMutation,
  useQuestionAskMutation,
  useApprovalRejectMutation,
  useApprovalPreviewRollbackQuery,
  useApprovalRollBackMutation,
  useAssignmentListQuery,
  useAssignmentCreateMutation,
  useAssignmentMatrixExportQuery,
  useAssignmentMatrixImportSheetMutation,
  useAssignmentMatrixLevelsQuery,
  useAssignmentMatrixSimulateQuery,
  useAssignmentRemoveMutation,
  useAssignmentUpdateMutation,
  useAuditLogCheckpointQuery,
  useAuditLogConsistencyQuery,
  useAuditDeadLetterReplayMutation,
  useAuditExportEntriesQuery,
  useAuditExportEventLogQuery,
  useAuditExportJsonLinesQuery,
  useAuditLogListQuery,
  useAuditLogShowQuery,
  useAuditLogProofQuery,
  useBrowserSessionLogInMutation,
  useBrowserSessionLogOutMutation,
  useBrowserSessionRefreshMutation,
  useAuthLogInMutation,
  useAuthLogOutMutation,
  useAuthRefreshMutation,
  useAuthRegisterMutation,
  useCategoryListQuery,
  useCategoryCreateMutation,
  useCategoryRemoveMutation,
  useCategoryUpdateMutation,
  useChangesFollowQuery,
  useCockpitOpenMutation,
  useDelegationListQuery,
  useDelegationCreateMutation,
  useDelegationRevokeMutation,
  useDepartmentListQuery,
  useDepartmentCreateMutation,
  useDeviceListQuery,
  useDeviceRegisterMutation,
  useDeviceRemoveMutation,
  useDeviceChallengeMutation,
  useDeviceProveMutation,
  useDeviceForgetPushTokenMutation,
  useDeviceTellPushTokenMutation,
  useExchangeRateShowQuery,
  useExchangeRateReplaceMutation,
  useFlowFlowsQuery,
  useDraftListQuery,
  useDraftCreateMutation,
  useRehearsalBeginMutation,
  useRehearsalListQuery,
  useRehearsalShowQuery,
  useRehearsalCancelMutation,
  useRehearsalRequestsQuery,
  useDraftRemoveMutation,
  useDraftShowQuery,
  useDraftUpdateMutation,
  useDraftPublishMutation,
  useDraftRoutingMutation,
  useDraftValidateMutation,
  useMigrationListQuery,
  useMigrationBeginMutation,
  useMigrationPreviewMutation,
  useMigrationShowQuery,
  useMigrationCancelMutation,
  useMigrationCheckQuery,
  useMigrationPauseMutation,
  useMigrationRequestsQuery,
  useMigrationResumeMutation,
  useFlowVersionsQuery,
  useFlowVersionQuery,
  useFlowXmlQuery,
  useFigureApprovalsQuery,
  useFigureSheetApprovalsQuery,
  useFigureBacklogQuery,
  useEventLogOcelQuery,
  useEventLogXesQuery,
  useFigureFiguresQuery,
  useFigureFiguresByQuery,
  useFigureSheetFiguresQuery,
  useFigureGroupsQuery,
  useFigureRebuildMutation,
  useFigureRequestsQuery,
  useFigureSheetRequestsQuery,
  useVariantListQuery,
  useVariantRequestsQuery,
  useNotificationMessageLogReplayMutation,
  useNotificationMessageLogMessagesQuery,
  useNotificationPreferenceGetQuery,
  useNotificationPreferencePutMutation,
  useNotificationNotifyStatusQuery,
  usePersonListQuery,
  useReasonListQuery,
  useReasonCreateMutation,
  useReasonUpdateMutation,
  useRequestListQuery,
  useRequestSubmitMutation,
  useRequestPreviewMutation,
  useRequestSyncSyncMutation,
  useRequestSyncUpdatesQuery,
  useRequestShowQuery,
  useQuestionAnswerMutation,
  useRequestAttachmentsQuery,
  useAttachmentAddMutation,
  useAttachmentDownloadQuery,
  useRequestDiagramQuery,
  useRequestHistoryQuery,
  useRequestWithdrawMutation,
  useRetentionRulesQuery,
  useRetentionArchivesQuery,
  useLegalHoldListQuery,
  useLegalHoldPlaceMutation,
  useLegalHoldShowQuery,
  useLegalHoldReleaseMutation,
  useUserListQuery,
  useUserCreateMutation,
  useOwnAccountMeQuery,
  useOwnAccountChangeProfileMutation,
  useOwnAccountChangePasswordMutation,
  useOwnAccountEndAllSessionsMutation,
  useOwnAccountListSessionsQuery,
  useOwnAccountEndSessionMutation,
  useUserDeactivateMutation,
  useUserShowQuery,
  useUserUpdateMutation,
} = injectedRtkApi;
