export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that verify access tokens */
        get: operations["keyKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide up to 200 approvals, each on its own */
        post: operations["approvalSyncBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my decisions, newest first */
        get: operations["approvalHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/history/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that became of my decisions since the last sync */
        get: operations["approvalSyncDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/inbox/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the inbox anew from the engine's tasks */
        post: operations["approvalSyncRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open approvals I can decide, for myself or as a deputy */
        get: operations["approvalIncoming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply decisions queued on a phone, each on its own, if its version still matches */
        post: operations["approvalSyncSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that changed in my inbox since the last sync */
        get: operations["approvalSyncUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an approval */
        get: operations["approvalShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve */
        post: operations["approvalApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the requester; reminders of the level pause until the answer */
        post: operations["questionAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject, saying why */
        post: operations["approvalReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what rolling this decision back would undo, and until when it can be */
        get: operations["approvalPreviewRollback"];
        put?: never;
        /** Roll a decision back with everything that followed from it */
        post: operations["approvalRollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assignments */
        get: operations["assignmentList"];
        put?: never;
        /** Assign approvers; open approvals follow at once */
        post: operations["assignmentCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export all assignments as CSV */
        get: operations["assignmentMatrixExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import assignments from CSV, all or nothing; a dry run shows what each line would change
         * @description Columns: category (code), level, region (empty for any), department (name or id, empty for any), approvers (usernames, separated by spaces; none removes the assignment).
         */
        post: operations["assignmentMatrixImportSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the levels of the flow in force, in the order of the model */
        get: operations["assignmentMatrixLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show who would decide a request, and by which assignments */
        get: operations["assignmentMatrixSimulate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an assignment; open approvals follow at once */
        put: operations["assignmentUpdate"];
        post?: never;
        /** Remove an assignment; open approvals follow the next most specific one */
        delete: operations["assignmentRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the newest signed checkpoint
         * @description JSON, or the bare C2SP note with `Accept: text/plain`. Keep one apart from the log: it proves later that nothing was altered or cut off. While the log changes its key, it has two signatures.
         */
        get: operations["auditLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that the log only grew
         * @description That the log of the second size begins with all of the first, unchanged (RFC 9162).
         */
        get: operations["auditLogConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the dead letters again
         * @description For when what was wrong has been mended. What still cannot be recorded stays among them; replaying twice does no harm.
         */
        post: operations["auditDeadLetterReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export entries as a table
         * @description RFC 4180, newest first, for spreadsheets. It takes the filters of the list.
         */
        get: operations["auditExportEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export/event-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the event log for process mining
         * @description Case (the budget request), activity, time and resource of everything that happened to a request.
         */
        get: operations["auditExportEventLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export/log.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole log
         * @description JSON Lines: entries in order, each signed checkpoint behind the last entry that it covers. It is what `./athena audit verify` reads, offline. What was erased is not in it.
         */
        get: operations["auditExportJsonLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries, newest first
         * @description Every filter narrows the list; without any it is the whole log. Reading the log is itself recorded in it.
         */
        get: operations["auditLogList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an entry
         * @description What its leaf says, with the personal values that have not been erased put back in their places.
         */
        get: operations["auditLogShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/logs/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that an entry is in the log
         * @description Hash the leaf (RFC 9162), fold it with the path, and compare with the root of a checkpoint that you trust. Without a size it is proven against the newest checkpoint, which comes along.
         */
        get: operations["auditLogProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/browser/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in from a browser: the refresh token becomes a cookie that scripts cannot read */
        post: operations["browserSessionLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/browser/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a browser's session at once, and forget its cookie */
        post: operations["browserSessionLogOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/browser/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew a browser's session by its cookie */
        post: operations["browserSessionRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in; with a proof of a key, the session is bound to that key */
        post: operations["authLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session at once */
        post: operations["authLogOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a session; each refresh token works once
         * @description A session that is bound to a key is renewed with a proof of that key alone. With it, the token before the newest works again: its answer may have been lost.
         */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register; an administrator activates the account */
        post: operations["authRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/callbacks/ses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take delivery reports of Amazon SES
         * @description Called by Amazon SNS with what SES publishes, which it signs. It also confirms the subscription to a topic that is configured. Nobody signs in.
         */
        post: operations["notificationSesCallbackReportOfSes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/callbacks/twilio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delivery report of Twilio
         * @description Called by Twilio with a status callback, which it signs in X-Twilio-Signature. Nobody signs in.
         */
        post: operations["notificationTwilioCallbackReportOfTwilio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories */
        get: operations["categoryList"];
        put?: never;
        /** Add a category */
        post: operations["categoryCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a category */
        put: operations["categoryUpdate"];
        post?: never;
        /** Remove a category, or retire it when it is in use */
        delete: operations["categoryRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow that something of mine changes
         * @description Server-sent events, for clients that read the body of an ordinary call (`EventSource` cannot send the access token). First comes `ready`; from then on `requests` when requests of mine changed, and `approvals` when approvals changed that I may decide or have decided. Their data is `{"ids": […], "watermark": "…"}`: without `ids`, any may have changed; `GET …/updates?lastSync=` with the watermark answers with at least these. What changed before `ready` is not told: look once then. A comment comes every 15 seconds. The stream ends with the access token and with the session: refresh, and open it again.
         */
        get: operations["changesFollow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cockpit/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Cockpit in this browser, with the session of the portal
         * @description At the process of a request, or at Cockpit's first page without one.
         */
        post: operations["cockpitOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List delegations that have not ended: my own, or all for administrators */
        get: operations["delegationList"];
        put?: never;
        /** Let a deputy decide for some time */
        post: operations["delegationCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a delegation at once */
        delete: operations["delegationRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List departments */
        get: operations["departmentList"];
        put?: never;
        /** Add a department */
        post: operations["departmentCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my devices, the newest first */
        get: operations["deviceList"];
        put?: never;
        /** Register the device that this session is used from, for push messages and signatures */
        post: operations["deviceRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a device: ends what it signs, and the sessions used from it except the one that asks */
        delete: operations["deviceRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a new challenge for a device to prove its key with */
        post: operations["deviceChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that a device has its key, by the challenge signed with it */
        post: operations["deviceProve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/push-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where to push to a device: its token of FCM, or of APNs for iOS */
        put: operations["deviceTellPushToken"];
        post?: never;
        /** Push nothing more to a device */
        delete: operations["deviceForgetPushToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the exchange rates in force */
        get: operations["exchangeRateShow"];
        /** Put new exchange rates in force for requests submitted from now on */
        put: operations["exchangeRateReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the flows, each with its version in force */
        get: operations["flowFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the drafts of a flow */
        get: operations["draftList"];
        put?: never;
        /**
         * Begin a draft
         * @description What is left out is as in the version that it is based on, which is the one in force unless another is named. Any text is kept; whether it is a flow is said by its validation.
         */
        post: operations["draftCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{draftId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rehearse a draft on real requests of the past
         * @description Answers 200 with the result when it is done soon, and otherwise 202: then the Location says how far it is. With the header Prefer: respond-async it answers at once.
         */
        post: operations["rehearsalBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{draftId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rehearsals of a draft, the latest first */
        get: operations["rehearsalList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{draftId}/replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a rehearsal: how far it is, or what it found */
        get: operations["rehearsalShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{draftId}/replays/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a rehearsal
         * @description One that has ended stays as it is.
         */
        post: operations["rehearsalCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{draftId}/replays/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests of a rehearsal: what happened to each, and what would have
         * @description In the order in which they were submitted.
         */
        get: operations["rehearsalRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a draft with its files */
        get: operations["draftShow"];
        /**
         * Change a draft
         * @description What is left out stays as it is.
         */
        put: operations["draftUpdate"];
        post?: never;
        /** Throw a draft away */
        delete: operations["draftRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft that somebody else changed last
         * @description Requests that are on their way keep their version; new ones take this one.
         */
        post: operations["draftPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{id}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the routing table of a draft
         * @description Which rows are for a request that nobody submits, and which levels they ask for, in the order of the diagram. A table that the checks find an error in is not tried: the answer is 422 with the `findings`.
         */
        post: operations["draftRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/drafts/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a draft
         * @description Says whether it can be published as things stand now, and what is to be mended.
         */
        post: operations["draftValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List migrations, the latest first */
        get: operations["migrationList"];
        put?: never;
        /**
         * Begin to move running requests to another version
         * @description Those that go ahead are moved; then it waits until it is resumed.
         */
        post: operations["migrationBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show which running requests a migration would move, and which not
         * @description One request of each situation is moved, and put back.
         */
        post: operations["migrationPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how far a migration is */
        get: operations["migrationShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a migration
         * @description What was moved stays moved.
         */
        post: operations["migrationCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look again at the requests of a migration that went ahead */
        get: operations["migrationCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a migration
         * @description One that does not run stays as it is.
         */
        post: operations["migrationPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what became of the requests of a migration */
        get: operations["migrationRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/migrations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a migration go on, also the requests that waited for those that went ahead
         * @description One that runs, or has ended, stays as it is.
         */
        post: operations["migrationResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of a flow, the latest first */
        get: operations["flowVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a version: who published it, and why */
        get: operations["flowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{key}/versions/{version}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the diagram of a version, or its routing table */
        get: operations["flowXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the approvals that a number counts */
        get: operations["figureApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/approvals/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the approvals that a number counts as CSV */
        get: operations["figureSheetApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how many approvals were open on each day of eight weeks, and what to expect
         * @description The forecast lets each day change the backlog by the median of what the days of its name did.
         */
        get: operations["figureBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/exports/ocel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export what happened to requests as an object-centric event log
         * @description OCEL 2.0 in JSON: requests, approvals, people, categories and departments, and events. It holds the requests that were submitted from one time until, but not at, another, with everything that has happened to them since. People have pseudonyms that hold within the file, unless `people` says otherwise. Titles, justifications and comments are not in it.
         */
        get: operations["eventLogOcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/exports/xes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the event log of requests as XES
         * @description IEEE 1849: a trace per request. It holds the requests that were submitted from one time until, but not at, another, with everything that has happened to them since. People have pseudonyms that hold within the file, unless `people` says otherwise. Titles, justifications and comments are not in it.
         */
        get: operations["eventLogXes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count requests and approvals, and how long they took
         * @description Of the requests that were submitted in a period, as they stand now, and of their approvals. A number's list has the same filters and names the number.
         */
        get: operations["figureFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/figures/by/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count requests and approvals by what they have in common, in the order of names
         * @description By `LEVEL`, `TEAM`, `CHANNEL` and `PERSON`, a request counts in each group that has one of its approvals. Teams of few people are told together, as `SMALL`.
         */
        get: operations["figureFiguresBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/figures/by/{dimension}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export figures by what requests and approvals have in common as CSV */
        get: operations["figureSheetFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/figures/by/{dimension}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what requests and approvals have in common, in the order of names, without counting them */
        get: operations["figureGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the facts anew that figures are added up from */
        post: operations["figureRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the requests that a number counts */
        get: operations["figureRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/requests/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the requests that a number counts as CSV */
        get: operations["figureSheetRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways that requests took, the most frequent first
         * @description A way is made of what gets a request on: its submission, decisions, rollbacks, its withdrawal, and a move to another version. Each is compared with the versions of the flow by which its requests go or went.
         */
        get: operations["variantList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/variants/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the requests that took a way, the latest first */
        get: operations["variantRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notify/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again what did not go out
         * @description Takes the events again that could not be told, and sends the messages again that were given up.
         */
        post: operations["notificationMessageLogReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notify/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages, newest first
         * @description What was sent and what became of it, not what it said. Reading the list is recorded.
         */
        get: operations["notificationMessageLogMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notify/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how I want to be told
         * @description By which media, what not at all, when not, and when mails that can wait come as one.
         */
        get: operations["notificationPreferenceGet"];
        /**
         * Choose how I want to be told
         * @description All of it at once. Name the version that was read, in If-Match or in the body, so that nothing is overwritten that was chosen elsewhere meanwhile.
         */
        put: operations["notificationPreferencePut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notify/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what became of a message
         * @description Its state, attempts and history, without what it says.
         */
        get: operations["notificationNotifyStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names of people: by their ids, or those whose name has a text in it */
        get: operations["personList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reasons */
        get: operations["reasonList"];
        put?: never;
        /** Add a reason */
        post: operations["reasonCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change or retire a reason */
        put: operations["reasonUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests, newest first: one's own, or all for administrators and analysts */
        get: operations["requestList"];
        put?: never;
        /** Submit a budget request; it is locked from then on */
        post: operations["requestSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the chain a request would take: levels, approvers and why */
        post: operations["requestPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit what was written offline, each item on its own */
        post: operations["requestSyncSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that changed for me since the last sync */
        get: operations["requestSyncUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a request */
        get: operations["requestShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an approver's question */
        post: operations["questionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of a request */
        get: operations["requestAttachments"];
        put?: never;
        /** Attach a file to a request */
        post: operations["attachmentAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file */
        get: operations["attachmentDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the flow of a request as BPMN, and where the request stands in it */
        get: operations["requestDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what happened to a request, oldest first */
        get: operations["requestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back while it is not final */
        post: operations["requestWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show for how long the history of requests is kept
         * @description Of the classes, the first that fits a request is the request's.
         */
        get: operations["retentionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files to which history was archived, the latest first */
        get: operations["retentionArchives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal holds, the latest first, also those that hold no more */
        get: operations["legalHoldList"];
        put?: never;
        /**
         * Keep the history of requests however old it gets
         * @description It is about some requests by their numbers, or about all that fit, those of the future too. It holds until it is released.
         */
        post: operations["legalHoldPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a legal hold */
        get: operations["legalHoldShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a legal hold
         * @description What it held is kept for as long as its class says, unless another hold is about it.
         */
        post: operations["legalHoldRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users */
        get: operations["userList"];
        put?: never;
        /** Add a user */
        post: operations["userCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show who I am */
        get: operations["ownAccountMe"];
        /** Change my language, time zone and telephone number */
        put: operations["ownAccountChangeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my password; ends all my other sessions, and the links that were sent to me */
        put: operations["ownAccountChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where I am logged in, the newest first */
        get: operations["ownAccountListSessions"];
        put?: never;
        post?: never;
        /** Log out everywhere, here too; ends the links that were sent to me as well */
        delete: operations["ownAccountEndAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions at once */
        delete: operations["ownAccountEndSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a user; everybody but administrators sees only themselves */
        get: operations["userShow"];
        /** Change a user; activates who registered */
        put: operations["userUpdate"];
        post?: never;
        /** Deactivate a user, and forget who they were if asked to */
        delete: operations["userDeactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApprovalChainApprover: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        ApprovalChainDiagram: {
            current: string[];
            passed: string[];
            xml: string;
        };
        ApprovalChainPlannedStep: {
            approvers: components["schemas"]["ApprovalChainApprover"][];
            because: string;
            level: string;
            levelName: string;
        };
        ApprovalDecision: {
            comment?: string | null;
            signature?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ApprovalRollback: {
            comment?: string | null;
            signature?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ApprovalSyncAnswers: {
            items: components["schemas"]["SyncApprovalsAnswer"][];
        };
        ApprovalSyncBatch: {
            items: components["schemas"]["ApprovalSyncQueuedItem"][];
        };
        ApprovalSyncBulk: {
            items: components["schemas"]["ApprovalSyncBulkItem"][];
        };
        ApprovalSyncBulkItem: {
            /** @enum {string} */
            action: "APPROVE" | "REJECT" | "ROLLBACK";
            comment?: string | null;
            /** Format: uuid */
            id: string;
            signature?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ApprovalSyncQueuedItem: {
            /** @enum {string} */
            action: "APPROVE" | "REJECT" | "ROLLBACK";
            comment?: string | null;
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            id: string;
            signature?: string | null;
            /** Format: int64 */
            version: number;
        };
        ApprovalUpdatesUpdates: {
            full: boolean;
            items: components["schemas"]["ApprovalView"][];
            lastSync: string;
            more: boolean;
            people: components["schemas"]["ApprovalViewCandidate"][];
            removed: string[];
            requests: components["schemas"]["RequestView"][];
        };
        ApprovalView: {
            candidates: components["schemas"]["ApprovalViewCandidate"][];
            /** Format: date-time */
            createdAt: string;
            decision?: components["schemas"]["ProgressDecision"];
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            level: string;
            levelName: string;
            request: components["schemas"]["ApprovalViewSummary"];
            /** Format: uuid */
            requestId: string;
            status: string;
            /** Format: int64 */
            version: number;
        };
        ApprovalViewCandidate: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        ApprovalViewSummary: {
            amount: string;
            amountBase: string;
            baseCurrency: string;
            /** Format: uuid */
            categoryId: string;
            currency: string;
            /** Format: uuid */
            departmentId?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            neededBy?: string | null;
            number: string;
            /** Format: uuid */
            reasonId: string;
            region: string;
            /** Format: uuid */
            requesterId: string;
            requesterName: string;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            /** Format: date-time */
            submittedAt: string;
            title: string;
        };
        Assignment: {
            approverIds: string[];
            /** Format: uuid */
            categoryId: string;
            /** Format: uuid */
            departmentId?: string | null;
            /** Format: uuid */
            id: string;
            level: string;
            region?: string | null;
            /** Format: int64 */
            version: number;
        };
        AssignmentInput: {
            approverIds: string[];
            /** Format: uuid */
            categoryId: string;
            /** Format: uuid */
            departmentId?: string | null;
            level: string;
            region?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        AttachmentsAttachment: {
            /** Format: date-time */
            addedAt: string;
            /** Format: uuid */
            addedBy: string;
            contentType: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        AuditClient: {
            authentication?: string | null;
            ip?: string | null;
            userAgent?: string | null;
        };
        AuditDeadLetterReplayOutcome: {
            /** Format: int32 */
            stillDead: number;
            /** Format: int32 */
            taken: number;
        };
        AuditEntryView: {
            action: string;
            actor?: string | null;
            client: components["schemas"]["AuditClient"];
            data: components["schemas"]["AuditJsonNode"];
            erased: string[];
            hash: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            index: number;
            object: components["schemas"]["AuditedObject"];
            onBehalfOf?: string | null;
            requestId?: string | null;
            time: string;
            traceId?: string | null;
        };
        AuditJsonNode: unknown;
        AuditLogCheckpointView: {
            key: string;
            keys: string[];
            note: string;
            root: string;
            /** Format: int64 */
            size: number;
        };
        AuditLogConsistency: {
            /** Format: int64 */
            first: number;
            path: string[];
            /** Format: int64 */
            second: number;
        };
        AuditLogOpening: {
            salt: string;
            value: string;
        };
        AuditLogProof: {
            checkpoint?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            index: number;
            leaf: string;
            leafHash: string;
            path: string[];
            personal: {
                [key: string]: components["schemas"]["AuditLogOpening"];
            };
            /** Format: int64 */
            size: number;
        };
        AuditPageEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor?: string | null;
        };
        AuditedObject: {
            id: string;
            type: string;
        };
        AuthCredentials: {
            device?: string | null;
            password: string;
            username: string;
        };
        AuthRefresh: {
            refreshToken: string;
        };
        BacklogCourse: {
            days: components["schemas"]["BacklogDay"][];
            forecast: components["schemas"]["BacklogExpected"][];
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
        };
        BacklogDay: {
            /** Format: int64 */
            closed: number;
            /** Format: date */
            day: string;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            opened: number;
        };
        BacklogExpected: {
            /** Format: date */
            day: string;
            /** Format: int64 */
            high: number;
            /** Format: int64 */
            low: number;
            /** Format: int64 */
            open: number;
        };
        BrowserSession: {
            accessToken: string;
            /** Format: int64 */
            expiresIn: number;
            tokenType: string;
            user: components["schemas"]["User"];
        };
        Category: {
            active: boolean;
            code: string;
            description: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            version: number;
        };
        CategoryInput: {
            active?: boolean | null;
            code: string;
            description?: string | null;
            name: string;
            /** Format: int64 */
            version?: number | null;
        };
        CockpitOpened: {
            address: string;
        };
        CountedApproval: {
            category: string;
            channel?: string | null;
            /** Format: date-time */
            closedAt?: string | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            level: string;
            levelName: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            outcome?: "APPROVED" | "REJECTED";
            region: string;
            /** Format: uuid */
            requestId: string;
            rolledBack: boolean;
            /** Format: double */
            seconds?: number | null;
        };
        CountedRequest: {
            asked: string;
            category: string;
            currency: string;
            /** Format: date-time */
            decidedAt?: string | null;
            granted: string;
            /** Format: uuid */
            id: string;
            number: string;
            region: string;
            replaces: boolean;
            /** Format: int32 */
            rolledBack: number;
            /** Format: double */
            seconds?: number | null;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            /** Format: date-time */
            submittedAt: string;
        };
        DecisionUpdatesUpdates: {
            full: boolean;
            items: components["schemas"]["ApprovalView"][];
            lastSync: string;
            more: boolean;
            removed: string[];
        };
        Delegation: {
            /** Format: uuid */
            categoryId?: string | null;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            fromUserId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            toUserId: string;
            /** Format: date-time */
            until: string;
        };
        DelegationInput: {
            /** Format: uuid */
            categoryId?: string | null;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            fromUserId?: string | null;
            /** Format: uuid */
            toUserId: string;
            /** Format: date-time */
            until: string;
        };
        Department: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            parentId?: string | null;
            region: string;
        };
        DepartmentInput: {
            name: string;
            /** Format: uuid */
            parentId?: string | null;
            region: string;
        };
        Deviation: {
            activity: string;
            /** @enum {string} */
            kind: "UNKNOWN_LEVEL" | "NOT_OPEN" | "NOTHING_TO_ROLL_BACK" | "ENDED";
            /** Format: int32 */
            position: number;
            possible: string[];
        };
        DeviceInput: {
            name?: string | null;
            /** @enum {string} */
            platform: "ANDROID" | "IOS" | "WEB";
            publicKey?: string | null;
            pushToken?: string | null;
        };
        DeviceKeysChallenge: {
            challenge: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DeviceProof: {
            proof: string;
        };
        DevicePushTokenInput: {
            pushToken: string;
        };
        DevicesRegistered: {
            challenge?: string | null;
            /** Format: date-time */
            challengeExpiresAt?: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            keyState: "NONE" | "UNPROVEN" | "PROVEN";
            name?: string | null;
            /** @enum {string} */
            platform: "ANDROID" | "IOS" | "WEB";
            publicKey?: string | null;
            pushToken?: string | null;
        };
        Draft: {
            /** Format: int32 */
            basedOn: number;
            bpmn?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            dmn?: string;
            /** Format: date-time */
            editedAt: string;
            /** Format: uuid */
            editedBy: string;
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            note?: string | null;
            /** Format: int64 */
            version: number;
        };
        DraftInput: {
            /** Format: int32 */
            basedOn?: number | null;
            bpmn?: string | null;
            dmn?: string | null;
            name?: string | null;
            note?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        DraftPublishInput: {
            note: string;
            /** Format: int64 */
            version?: number | null;
        };
        DraftUpload: {
            /** Format: int32 */
            basedOn?: number | null;
            /** Format: binary */
            bpmn?: string | null;
            /** Format: binary */
            dmn?: string | null;
            name?: string | null;
            note?: string | null;
        };
        ExchangeRateRatesInput: {
            rates: {
                [key: string]: string;
            };
            /** Format: int64 */
            version?: number | null;
        };
        ExchangeRatesRateTable: {
            baseCurrency: string;
            rates: {
                [key: string]: string;
            };
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: int64 */
            version: number;
        };
        FactsRebuilt: {
            /** Format: int64 */
            approvals: number;
            /** Format: int64 */
            requests: number;
        };
        FigureGroup: {
            figures: components["schemas"]["Figures"];
            key: string;
            name?: string | null;
        };
        FigureGroupName: {
            key: string;
            name?: string | null;
        };
        FigureReaderTotal: {
            /** Format: date-time */
            asOf?: string | null;
            figures: components["schemas"]["Figures"];
            people: boolean;
        };
        Figures: {
            approvals: components["schemas"]["FiguresApprovals"];
            budget: components["schemas"]["FiguresBudget"][];
            requests: components["schemas"]["FiguresRequests"];
        };
        FiguresApprovals: {
            byChannel: components["schemas"]["FiguresChannels"];
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            rolledBack: number;
            waiting: components["schemas"]["FiguresTimes"];
        };
        FiguresBudget: {
            asked: string;
            currency: string;
            granted: string;
        };
        FiguresChannels: {
            /** Format: int64 */
            api: number;
            /** Format: int64 */
            link: number;
            /** Format: int64 */
            phone: number;
            /** Format: int64 */
            unknown: number;
            /** Format: int64 */
            web: number;
        };
        FiguresRequests: {
            /** Format: int64 */
            approved: number;
            cycle: components["schemas"]["FiguresTimes"];
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            rejected: number;
            /** Format: int64 */
            replacing: number;
            /** Format: int64 */
            rolledBack: number;
            /** Format: int64 */
            submitted: number;
            toTheEnd: components["schemas"]["FiguresTimes"];
            /** Format: int64 */
            withdrawn: number;
        };
        FiguresTimes: {
            /** Format: double */
            medianSeconds?: number | null;
            /** Format: double */
            p90Seconds?: number | null;
        };
        Finding: {
            elementId?: string | null;
            message: string;
            rule: string;
            /** @enum {string} */
            severity: "ERROR" | "WARNING" | "INFO";
        };
        FlowInForceLevel: {
            decides: boolean;
            key: string;
            name: string;
        };
        FlowVersion: {
            /** Format: int32 */
            basedOn?: number | null;
            /** Format: uuid */
            editedBy?: string | null;
            inForce: boolean;
            key: string;
            name?: string | null;
            note?: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: uuid */
            publishedBy?: string | null;
            /** Format: int64 */
            running: number;
            /** Format: int32 */
            version: number;
        };
        HistoryArchive: {
            /** Format: date-time */
            archivedAt: string;
            /** Format: int64 */
            bytes: number;
            file: string;
            /** Format: date-time */
            firstEndedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastEndedAt: string;
            /** Format: int32 */
            requests: number;
            sha256: string;
        };
        HistoryEntry: {
            /** Format: uuid */
            actor?: string | null;
            /** Format: date-time */
            at: string;
            comment?: string | null;
            event: string;
            /** Format: uuid */
            onBehalfOf?: string | null;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            step?: string | null;
            stepName?: string | null;
        };
        ImmovableReason: {
            elementId?: string | null;
            message: string;
            /** @enum {string} */
            obstacle: "NO_PLACE" | "REFUSED" | "ALTERED" | "FAILED";
        };
        ImportAssignmentsFinding: {
            column: string;
            detail: string;
        };
        ImportAssignmentsLine: {
            after: string[];
            before: string[];
            category: string;
            department: string;
            errors: components["schemas"]["ImportAssignmentsFinding"][];
            level: string;
            /** Format: int64 */
            line: number;
            /** @enum {string} */
            outcome: "CREATED" | "CHANGED" | "REMOVED" | "UNCHANGED" | "INVALID";
            region: string;
            warnings: components["schemas"]["ImportAssignmentsFinding"][];
        };
        ImportAssignmentsResult: {
            applied: boolean;
            lines: components["schemas"]["ImportAssignmentsLine"][];
        };
        InboxRebuildRebuilt: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            corrected: number;
            /** Format: int64 */
            tasks: number;
            /** Format: int64 */
            withdrawn: number;
        };
        InvalidField: {
            detail: string;
            pointer: string;
        };
        LegalHold: {
            categoryCode?: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            note: string;
            numbers: string[];
            person?: components["schemas"]["LegalHoldPerson"];
            /** Format: date-time */
            placedAt: string;
            placedBy: components["schemas"]["LegalHoldPerson"];
            region?: string | null;
            releaseNote?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            releasedBy?: components["schemas"]["LegalHoldPerson"];
            /** Format: date-time */
            submittedFrom?: string | null;
            /** Format: date-time */
            submittedUntil?: string | null;
        };
        LegalHoldHoldInput: {
            categoryCode?: string | null;
            name: string;
            note: string;
            numbers?: string[] | null;
            /** Format: uuid */
            person?: string | null;
            region?: string | null;
            /** Format: date-time */
            submittedFrom?: string | null;
            /** Format: date-time */
            submittedUntil?: string | null;
        };
        LegalHoldPerson: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        LegalHoldReleaseInput: {
            note: string;
        };
        LoginTokens: {
            accessToken: string;
            /** Format: int64 */
            expiresIn: number;
            refreshToken: string;
            tokenType: string;
            user: components["schemas"]["User"];
        };
        MigratedRequest: {
            /** Format: date-time */
            at?: string | null;
            number: string;
            /** @enum {string} */
            outcome?: "MOVED" | "UNABLE" | "ENDED";
            /** Format: int32 */
            position: number;
            reasons: components["schemas"]["ImmovableReason"][];
            /** Format: uuid */
            requestId: string;
            title: string;
        };
        Migration: {
            because?: string | null;
            /** Format: int32 */
            canary: number;
            /** Format: int32 */
            ended: number;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: int32 */
            from: number;
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: int32 */
            moved: number;
            note: string;
            places: {
                [key: string]: string;
            };
            /** Format: date-time */
            startedAt: string;
            /** Format: uuid */
            startedBy: string;
            /** @enum {string} */
            status: "RUNNING" | "WAITING" | "PAUSED" | "DONE" | "CANCELLED";
            /** Format: int32 */
            to: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unable: number;
        };
        MigrationInput: {
            /** Format: int32 */
            canary?: number | null;
            /** Format: int32 */
            from: number;
            note: string;
            places?: components["schemas"]["MigrationPlaceInput"][] | null;
            /** Format: int32 */
            to?: number | null;
        };
        MigrationPlaceInput: {
            source: string;
            target?: string | null;
        };
        MigrationPreview: {
            /** Format: int32 */
            from: number;
            key: string;
            /** Format: int64 */
            movable: number;
            places: components["schemas"]["Place"][];
            refused: components["schemas"]["ImmovableReason"][];
            /** Format: int64 */
            running: number;
            situations: components["schemas"]["Situation"][];
            /** Format: int32 */
            to: number;
            unplaced: string[];
            /** Format: int64 */
            untried: number;
        };
        MigrationPreviewInput: {
            /** Format: int32 */
            from: number;
            places?: components["schemas"]["MigrationPlaceInput"][] | null;
            /** Format: int32 */
            to?: number | null;
        };
        MovedChainsCheck: {
            /** Format: int64 */
            openApprovals: number;
            problems: components["schemas"]["MovedChainsProblem"][];
            /** Format: int64 */
            reminded: number;
            /** Format: int64 */
            windows: number;
        };
        MovedChainsProblem: {
            /** @enum {string} */
            kind: "INBOX" | "WINDOW";
            /** Format: uuid */
            requestId: string;
        };
        NewDraftInput: {
            /** Format: int32 */
            basedOn?: number | null;
            bpmn?: string | null;
            dmn?: string | null;
            /** Format: uuid */
            id?: string | null;
            name: string;
            note?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        NotificationMessageInput: {
            address?: string | null;
            data?: {
                [key: string]: string;
            } | null;
            html?: string | null;
            language?: string | null;
            /** Format: uri */
            link?: string | null;
            subject?: string | null;
            text?: string | null;
            /** Format: uuid */
            userId?: string | null;
        };
        NotificationMessageLogReplayed: {
            /** Format: int32 */
            requeued: number;
            /** Format: int32 */
            stillDead: number;
            /** Format: int32 */
            taken: number;
        };
        NotificationMessageStatus: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            history: components["schemas"]["NotificationMessageStatusStep"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            medium: "PUSH" | "EMAIL" | "SMS";
            provider?: string | null;
            providerId?: string | null;
            reason?: string | null;
            /** @enum {string} */
            state: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            userId?: string | null;
        };
        NotificationMessageStatusStep: {
            /** Format: date-time */
            at: string;
            reason?: string | null;
            /** @enum {string} */
            state: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
        };
        NotificationMultiValueMapStringString: {
            all?: {
                [key: string]: string;
            };
            empty?: boolean;
        } & {
            [key: string]: string[];
        };
        NotificationNotifyQueued: {
            items: components["schemas"]["NotificationNotifyQueuedItem"][];
        };
        NotificationNotifyQueuedItem: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            status: string;
        };
        NotificationPageMessageStatus: {
            items: components["schemas"]["NotificationMessageStatus"][];
            nextCursor?: string | null;
        };
        NotificationPreferencesView: {
            digestAt?: string | null;
            email?: boolean | null;
            muted?: ("APPROVAL_OPENED" | "APPROVAL_REMINDED" | "APPROVAL_ESCALATED" | "LEVEL_APPROVED" | "REQUEST_APPROVED" | "REQUEST_REJECTED" | "DECISION_ROLLED_BACK" | "DECISION_SUPERSEDED" | "DECIDED_ON_BEHALF" | "QUESTION_ASKED" | "QUESTION_ANSWERED" | "WINDOW_CLOSING" | "DELEGATION_RECEIVED" | "DELEGATION_ENDED" | "RESPONSIBILITY_GAINED" | "REQUEST_PASSED")[] | null;
            push?: boolean | null;
            quietHours?: components["schemas"]["NotificationPreferencesViewHours"];
            sms?: boolean | null;
            /** Format: int64 */
            version?: number | null;
        };
        NotificationPreferencesViewHours: {
            from?: string | null;
            until?: string | null;
        };
        OwnDevice: {
            current: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            keyState: "NONE" | "UNPROVEN" | "PROVEN";
            /** Format: date-time */
            lastUsedAt: string;
            name?: string | null;
            /** @enum {string} */
            platform: "ANDROID" | "IOS" | "WEB";
            /** Format: date-time */
            provenAt?: string | null;
            /** Format: date-time */
            registeredAt: string;
            thumbprint?: string | null;
        };
        OwnSession: {
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device?: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
        };
        PageApprovalView: {
            items: components["schemas"]["ApprovalView"][];
            nextCursor?: string | null;
        };
        PageAssignment: {
            items: components["schemas"]["Assignment"][];
            nextCursor?: string | null;
        };
        PageAttachmentsAttachment: {
            items: components["schemas"]["AttachmentsAttachment"][];
            nextCursor?: string | null;
        };
        PageCategory: {
            items: components["schemas"]["Category"][];
            nextCursor?: string | null;
        };
        PageCountedApproval: {
            items: components["schemas"]["CountedApproval"][];
            nextCursor?: string | null;
        };
        PageCountedRequest: {
            items: components["schemas"]["CountedRequest"][];
            nextCursor?: string | null;
        };
        PageDelegation: {
            items: components["schemas"]["Delegation"][];
            nextCursor?: string | null;
        };
        PageDepartment: {
            items: components["schemas"]["Department"][];
            nextCursor?: string | null;
        };
        PageDraft: {
            items: components["schemas"]["Draft"][];
            nextCursor?: string | null;
        };
        PageFigureGroup: {
            items: components["schemas"]["FigureGroup"][];
            nextCursor?: string | null;
        };
        PageFigureGroupName: {
            items: components["schemas"]["FigureGroupName"][];
            nextCursor?: string | null;
        };
        PageFlowInForceLevel: {
            items: components["schemas"]["FlowInForceLevel"][];
            nextCursor?: string | null;
        };
        PageFlowVersion: {
            items: components["schemas"]["FlowVersion"][];
            nextCursor?: string | null;
        };
        PageHistoryArchive: {
            items: components["schemas"]["HistoryArchive"][];
            nextCursor?: string | null;
        };
        PageLegalHold: {
            items: components["schemas"]["LegalHold"][];
            nextCursor?: string | null;
        };
        PageMigratedRequest: {
            items: components["schemas"]["MigratedRequest"][];
            nextCursor?: string | null;
        };
        PageMigration: {
            items: components["schemas"]["Migration"][];
            nextCursor?: string | null;
        };
        PageOwnDevice: {
            items: components["schemas"]["OwnDevice"][];
            nextCursor?: string | null;
        };
        PageOwnSession: {
            items: components["schemas"]["OwnSession"][];
            nextCursor?: string | null;
        };
        PagePeoplePerson: {
            items: components["schemas"]["PeoplePerson"][];
            nextCursor?: string | null;
        };
        PageReason: {
            items: components["schemas"]["Reason"][];
            nextCursor?: string | null;
        };
        PageRehearsal: {
            items: components["schemas"]["Rehearsal"][];
            nextCursor?: string | null;
        };
        PageRehearsedRequest: {
            items: components["schemas"]["RehearsedRequest"][];
            nextCursor?: string | null;
        };
        PageRequestView: {
            items: components["schemas"]["RequestView"][];
            nextCursor?: string | null;
        };
        PageUser: {
            items: components["schemas"]["User"][];
            nextCursor?: string | null;
        };
        PageVariant: {
            items: components["schemas"]["Variant"][];
            nextCursor?: string | null;
        };
        PageVariantRequest: {
            items: components["schemas"]["VariantRequest"][];
            nextCursor?: string | null;
        };
        PeoplePerson: {
            active: boolean;
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        Place: {
            automatic: boolean;
            source: string;
            target: string;
        };
        /** @description Why a call was refused, and what to do about it (RFC 9457) */
        Problem: {
            /** @description a sentence that a person can act on */
            detail: string;
            /** @description the fields that cannot be accepted, where there are such */
            errors?: components["schemas"]["InvalidField"][] | null;
            /**
             * Format: int32
             * @example 400
             */
            status: number;
            /** @example Bad Request */
            title: string;
            /**
             * Format: uri
             * @description names the kind of refusal, for ever
             * @example https://athenabudget.io/problems/invalid-input
             */
            type: string;
        };
        ProblemDetail: {
            detail?: string | null;
            /** Format: uri */
            instance?: string | null;
            properties?: {
                [key: string]: unknown;
            } | null;
            /** Format: int32 */
            status?: number;
            title?: string | null;
            /** Format: uri */
            type?: string;
        };
        ProgressDecision: {
            /** Format: uuid */
            approvalId: string;
            comment?: string | null;
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            decidedBy: string;
            level: string;
            levelName: string;
            /** Format: uuid */
            onBehalfOf?: string | null;
            outcome: string;
            revocable: boolean;
            /** Format: date-time */
            rollbackUntil: string;
            /** Format: uuid */
            signedBy?: string | null;
            status: string;
        };
        ProgressQuestion: {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            /** Format: uuid */
            approvalId: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            askedBy: string;
            /** Format: uuid */
            id: string;
            text: string;
        };
        ProgressStep: {
            /** Format: date-time */
            dueAt: string;
            key: string;
            name: string;
            /** Format: date-time */
            since: string;
        };
        Question: {
            /** Format: uuid */
            id?: string | null;
            text: string;
        };
        QuestionAnswer: {
            /** Format: uuid */
            questionId: string;
            text: string;
        };
        Reason: {
            active: boolean;
            /** Format: uuid */
            categoryId?: string | null;
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            version: number;
        };
        ReasonInput: {
            active?: boolean | null;
            /** Format: uuid */
            categoryId?: string | null;
            code: string;
            name: string;
            /** Format: int64 */
            version?: number | null;
        };
        Rehearsal: {
            /** Format: int32 */
            done: number;
            /** Format: uuid */
            draftId: string;
            /** Format: int64 */
            draftVersion: number;
            /** Format: date-time */
            finishedAt?: string | null;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            result?: components["schemas"]["RehearsalResult"];
            /** Format: int64 */
            seed: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: uuid */
            startedBy: string;
            /** @enum {string} */
            status: "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            /** Format: int32 */
            total: number;
            /** Format: date-time */
            until: string;
        };
        RehearsalInput: {
            /** Format: date-time */
            from: string;
            /** Format: int64 */
            seed?: number | null;
            /** Format: date-time */
            until: string;
        };
        RehearsalResult: {
            /** Format: int64 */
            assumed: number;
            assumptions: string[];
            /** Format: int64 */
            different: number;
            elements: {
                [key: string]: number;
            };
            ends: components["schemas"]["RehearsalResultComparedRehearsalResultEnds"];
            /** Format: int64 */
            escalations: number;
            levels: components["schemas"]["RehearsalResultOfLevel"][];
            /** Format: int64 */
            measured: number;
            obstacles: components["schemas"]["RehearsalResultObstacles"][];
            /** Format: int64 */
            pending: number;
            people: components["schemas"]["RehearsalResultOfPerson"][];
            regions: components["schemas"]["RehearsalResultOfRegion"][];
            /** Format: int64 */
            reminders: number;
            /** Format: int64 */
            requests: number;
            steps: components["schemas"]["RehearsalResultOfLevelInRegion"][];
            /** Format: int64 */
            withdrawn: number;
        };
        RehearsalResultComparedLong: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
        };
        RehearsalResultComparedRehearsalResultEnds: {
            after: components["schemas"]["RehearsalResultEnds"];
            before: components["schemas"]["RehearsalResultEnds"];
        };
        RehearsalResultComparedRehearsalResultTimes: {
            after: components["schemas"]["RehearsalResultTimes"];
            before: components["schemas"]["RehearsalResultTimes"];
        };
        RehearsalResultComparedRehearsalResultWork: {
            after: components["schemas"]["RehearsalResultWork"];
            before: components["schemas"]["RehearsalResultWork"];
        };
        RehearsalResultEnds: {
            /** Format: int64 */
            approved: number;
            /** Format: int64 */
            rejected: number;
            times?: components["schemas"]["RehearsalResultTimes"];
            /** Format: int64 */
            without: number;
        };
        RehearsalResultObstacles: {
            elementId?: string | null;
            /** @enum {string} */
            obstacle: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
            /** Format: int64 */
            requests: number;
        };
        RehearsalResultOfLevel: {
            level: string;
            name: string;
            work: components["schemas"]["RehearsalResultComparedRehearsalResultWork"];
        };
        RehearsalResultOfLevelInRegion: {
            level: string;
            region: string;
            times: components["schemas"]["RehearsalResultComparedRehearsalResultTimes"];
        };
        RehearsalResultOfPerson: {
            decisions: components["schemas"]["RehearsalResultComparedLong"];
            /** Format: uuid */
            userId: string;
        };
        RehearsalResultOfRegion: {
            region: string;
            /** Format: int64 */
            requests: number;
            times: components["schemas"]["RehearsalResultComparedRehearsalResultTimes"];
        };
        RehearsalResultTimes: {
            /** Format: int64 */
            p50: number;
            /** Format: int64 */
            p90: number;
        };
        RehearsalResultWork: {
            amountBase: string;
            /** Format: int64 */
            requests: number;
            times?: components["schemas"]["RehearsalResultTimes"];
        };
        RehearsedRequest: {
            after: components["schemas"]["RehearsedRequestWay"];
            amountBase: string;
            before: components["schemas"]["RehearsedRequestWay"];
            different: boolean;
            number: string;
            region: string;
            /** Format: uuid */
            requestId: string;
            /** Format: date-time */
            submittedAt: string;
        };
        RehearsedRequestWay: {
            approved: boolean;
            /** Format: date-time */
            decidedAt?: string | null;
            /** @enum {string} */
            obstacle?: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
            obstacleAt?: string | null;
            steps: components["schemas"]["Step"][];
        };
        Report: {
            findings: components["schemas"]["Finding"][];
            publishable?: boolean;
        };
        RequestSyncAnswer: {
            items: components["schemas"]["SyncRequestsResult"][];
        };
        RequestSyncBatch: {
            items: components["schemas"]["Submission"][];
        };
        RequestUpdatesUpdates: {
            full: boolean;
            items: components["schemas"]["RequestView"][];
            lastSync: string;
            more: boolean;
            removed: string[];
        };
        RequestView: {
            amount: string;
            amountBase: string;
            baseCurrency: string;
            /** Format: uuid */
            categoryId: string;
            currency: string;
            decisions: components["schemas"]["ProgressDecision"][];
            /** Format: uuid */
            departmentId?: string | null;
            final: boolean;
            /** Format: date-time */
            finalAt?: string | null;
            /** Format: uuid */
            id: string;
            justification: string;
            /** Format: date */
            neededBy?: string | null;
            number: string;
            questions: components["schemas"]["ProgressQuestion"][];
            /** Format: uuid */
            reasonId: string;
            region: string;
            /** Format: uuid */
            replacesId?: string | null;
            /** Format: uuid */
            requesterId: string;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            step: components["schemas"]["ProgressStep"][];
            /** Format: date-time */
            submittedAt: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        RequestWithdrawal: {
            comment: string;
        };
        RetentionKept: {
            amountFrom?: string | null;
            categories: string[];
            keep: string;
            name: string;
            outcomes: ("PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN")[];
            regions: string[];
        };
        RetentionRules: {
            archives: boolean;
            classes: components["schemas"]["RetentionKept"][];
            windowEnd: string;
            windowStart: string;
        };
        RollBackDecisionStep: {
            /** Format: uuid */
            approvalId: string;
            level: string;
            levelName: string;
        };
        RollBackDecisionUndone: {
            /** Format: uuid */
            approvalId: string;
            decision: components["schemas"]["ProgressDecision"];
            reopens: string[];
            /** Format: uuid */
            requestId: string;
            superseded: components["schemas"]["ProgressDecision"][];
            /** Format: date-time */
            until: string;
            withdrawn: components["schemas"]["RollBackDecisionStep"][];
        };
        RoutingInput: {
            /** @example 1250.00 */
            amountBase: string;
            category: string;
            region: string;
        };
        RoutingTrialAnswer: {
            levels: components["schemas"]["RoutingTrialLevel"][];
            rows: components["schemas"]["RoutingTrialRow"][];
        };
        RoutingTrialLevel: {
            because: string;
            level: string;
        };
        RoutingTrialRow: {
            because: string;
            id?: string | null;
            level: string;
            /** Format: int32 */
            number: number;
        };
        Situation: {
            obstacles: components["schemas"]["ImmovableReason"][];
            /** Format: int64 */
            requests: number;
            steps: string[];
        };
        Step: {
            approved: boolean;
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            decidedBy?: string | null;
            level: string;
            measured: boolean;
            /** Format: date-time */
            openedAt: string;
        };
        Submission: {
            amount: string;
            /** Format: uuid */
            categoryId: string;
            currency: string;
            /** Format: uuid */
            departmentId?: string | null;
            /** Format: uuid */
            id?: string | null;
            justification: string;
            /** Format: date */
            neededBy?: string | null;
            /** Format: uuid */
            reasonId: string;
            region?: string | null;
            /** Format: uuid */
            replacesId?: string | null;
            title: string;
        };
        SubmitRequestPreview: {
            amountBase: string;
            baseCurrency: string;
            exchangeRate: string;
            levels: components["schemas"]["ApprovalChainPlannedStep"][];
        };
        SyncApprovalsAnswer: {
            approval?: components["schemas"]["ApprovalView"];
            /** Format: uuid */
            id: string;
            problem?: components["schemas"]["ProblemDetail"];
            /** @enum {string} */
            result: "APPLIED" | "DUPLICATE" | "CONFLICT" | "INVALID";
        };
        SyncRequestsResult: {
            /** Format: uuid */
            id?: string | null;
            problem?: components["schemas"]["ProblemDetail"];
            request?: components["schemas"]["RequestView"];
            /** @enum {string} */
            result: "APPLIED" | "DUPLICATE" | "CONFLICT" | "INVALID";
        };
        User: {
            active: boolean;
            /** Format: uuid */
            departmentId?: string | null;
            displayName: string;
            email?: string | null;
            /** Format: uuid */
            id: string;
            locale: string;
            phone?: string | null;
            region?: string | null;
            roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
            timeZone: string;
            username: string;
            /** Format: int64 */
            version: number;
        };
        UserInputCreation: {
            active?: boolean | null;
            /** Format: uuid */
            departmentId?: string | null;
            displayName: string;
            /** Format: email */
            email: string;
            locale?: string | null;
            password: string;
            region: string;
            roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
            timeZone?: string | null;
            username: string;
        };
        UserInputNewRegistration: {
            /** Format: uuid */
            departmentId?: string | null;
            displayName: string;
            /** Format: email */
            email: string;
            password: string;
            region: string;
            username: string;
        };
        UserInputPasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        UserInputProfile: {
            locale: string;
            phone?: string | null;
            timeZone: string;
            /** Format: int64 */
            version?: number | null;
        };
        UserInputUpdate: {
            active: boolean;
            /** Format: uuid */
            departmentId?: string | null;
            displayName: string;
            /** Format: email */
            email: string;
            locale?: string | null;
            password?: string | null;
            phone?: string | null;
            region: string;
            roles: ("SALES" | "APPROVER" | "ADMIN" | "ANALYST")[];
            timeZone?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        Variant: {
            activities: string[];
            /** Format: int64 */
            cases: number;
            /** Format: double */
            cumulativeShare: number;
            examples: components["schemas"]["VariantExample"][];
            id: string;
            /** Format: int64 */
            medianSeconds: number;
            /** Format: int64 */
            p90Seconds: number;
            /** Format: double */
            share: number;
            versions: components["schemas"]["VariantInVersion"][];
        };
        VariantExample: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        VariantInVersion: {
            /** Format: int64 */
            cases: number;
            deviations: components["schemas"]["Deviation"][];
            fits?: boolean | null;
            /** Format: int32 */
            version?: number | null;
        };
        VariantRequest: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: int64 */
            seconds: number;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            /** Format: date-time */
            submittedAt: string;
            /** Format: int32 */
            version?: number | null;
        };
        WhoDecidesDecider: {
            active: boolean;
            displayName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            onBehalfOf?: string | null;
        };
        WhoDecidesSimulation: {
            amountBase: string;
            baseCurrency: string;
            levels: components["schemas"]["WhoDecidesStep"][];
        };
        WhoDecidesStep: {
            assignment?: components["schemas"]["Assignment"];
            because: string;
            deciders: components["schemas"]["WhoDecidesDecider"][];
            level: string;
            levelName: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keyKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalSyncBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalSyncBulk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSyncAnswers"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalHistory: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
                outcome?: "APPROVED" | "REJECTED";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApprovalView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalSyncDecisions: {
        parameters: {
            query?: {
                lastSync?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionUpdatesUpdates"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalSyncRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxRebuildRebuilt"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalIncoming: {
        parameters: {
            query?: {
                categoryId?: string;
                region?: string;
                level?: string;
                minAmount?: string;
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApprovalView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalSyncSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalSyncBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSyncAnswers"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalSyncUpdates: {
        parameters: {
            query?: {
                lastSync?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalUpdatesUpdates"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApprovalDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDecision"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questionAsk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressQuestion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDecision"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalPreviewRollback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollBackDecisionUndone"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvalRollBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApprovalRollback"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollBackDecisionUndone"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAssignment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentMatrixExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentMatrixImportSheet: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAssignmentsResult"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentMatrixLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFlowInForceLevel"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentMatrixSimulate: {
        parameters: {
            query: {
                categoryId: string;
                region: string;
                departmentId?: string;
                amount: string;
                currency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoDecidesSimulation"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentUpdate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentRemove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogCheckpointView"];
                    "text/plain": string;
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogConsistency: {
        parameters: {
            query: {
                /** @description the smaller size, at least 1 */
                first: number;
                /** @description the larger size */
                second: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogConsistency"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditDeadLetterReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many could be recorded now, and how many still could not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDeadLetterReplayOutcome"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditExportEntries: {
        parameters: {
            query?: {
                /** @description who acted, on whose behalf, or who was acted upon */
                userId?: string;
                /** @description entries about this budget request */
                requestId?: string;
                /** @description the kind of event, such as ApprovalDecided */
                action?: string;
                /** @description not before this time */
                from?: string;
                /** @description before this time */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditExportEventLog: {
        parameters: {
            query?: {
                /** @description not before this time */
                from?: string;
                /** @description before this time */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditExportJsonLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogList: {
        parameters: {
            query?: {
                /** @description who acted, on whose behalf, or who was acted upon */
                userId?: string;
                /** @description entries about this budget request */
                requestId?: string;
                /** @description the kind of event, such as ApprovalDecided */
                action?: string;
                /** @description not before this time */
                from?: string;
                /** @description before this time */
                until?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description entries of a page, at most 200 (50) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageEntryView"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the event, which is also the id of its entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryView"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogProof: {
        parameters: {
            query?: {
                /** @description of the log against which to prove; the newest when absent */
                size?: number;
            };
            header?: never;
            path: {
                /** @description of the event, which is also the id of its entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leaf, its path to the root, and what it is proven against */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogProof"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    browserSessionLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthCredentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSession"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    browserSessionLogOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    browserSessionRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSession"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authLogIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A proof of the client's key for this call (RFC 9449, ES256) */
                DPoP?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthCredentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokens"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authLogOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description A proof of the client's key for this call (RFC 9449, ES256) */
                DPoP?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthRefresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginTokens"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInputNewRegistration"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationSesCallbackReportOfSes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report is taken; also when it says nothing new */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not signed by whom it claims to come from, or is too old */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationTwilioCallbackReportOfTwilio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Twilio's, over the public address and the form */
                "X-Twilio-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    form: components["schemas"]["NotificationMultiValueMapStringString"];
                };
            };
        };
        responses: {
            /** @description The report is taken; also when it says nothing new */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not signed by whom it claims to come from, or is too old */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    categoryList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCategory"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    categoryCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    categoryUpdate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    categoryRemove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changesFollow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, without an end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cockpitOpen: {
        parameters: {
            query?: {
                requestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitOpened"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegationList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDelegation"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegationCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegationRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departmentList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDepartment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departmentCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnDevice"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesRegistered"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceKeysChallenge"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceProve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceProof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDevice"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceTellPushToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicePushTokenInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deviceForgetPushToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchangeRateShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatesRateTable"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exchangeRateReplace: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRateRatesInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatesRateTable"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flowFlows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFlowVersion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDraft"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftInput"];
                "multipart/form-data": components["schemas"]["DraftUpload"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsalBegin: {
        parameters: {
            query?: never;
            header?: {
                Prefer?: string;
            };
            path: {
                key: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsalList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRehearsal"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsalShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                draftId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsalCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                draftId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsalRequests: {
        parameters: {
            query?: {
                different?: boolean;
                obstacle?: "NOBODY" | "STUCK" | "ENDLESS" | "FAILED";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
                draftId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRehearsedRequest"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftUpdate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
                "multipart/form-data": components["schemas"]["DraftUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftRemove: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPublish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPublishInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowVersion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftRouting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTrialAnswer"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftValidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMigration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationBegin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationInput"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationPreviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationPreview"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedChainsCheck"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationRequests: {
        parameters: {
            query?: {
                outcome?: "MOVED" | "UNABLE" | "ENDED";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMigratedRequest"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrationResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Migration"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flowVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFlowVersion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowVersion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flowXml: {
        parameters: {
            query?: {
                part?: "bpmn" | "dmn";
            };
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureApprovals: {
        parameters: {
            query?: {
                /** @description which number */
                figure?: "ANY" | "OPEN" | "DECIDED" | "LATE" | "OVERDUE" | "ROLLED_BACK" | "OPENED_ON" | "CLOSED_ON" | "OPEN_AFTER";
                /** @description for a number of the backlog, on which day (UTC) */
                day?: string;
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
                order?: "LATEST" | "LONGEST";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of approvals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCountedApproval"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureSheetApprovals: {
        parameters: {
            query?: {
                /** @description which number */
                figure?: "ANY" | "OPEN" | "DECIDED" | "LATE" | "OVERDUE" | "ROLLED_BACK" | "OPENED_ON" | "CLOSED_ON" | "OPEN_AFTER";
                /** @description for a number of the backlog, on which day (UTC) */
                day?: string;
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureBacklog: {
        parameters: {
            query?: {
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The course of the backlog */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCourse"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eventLogOcel: {
        parameters: {
            query?: {
                /** @description submitted not before this time */
                from?: string;
                /** @description submitted before this time */
                until?: string;
                /** @description how people are named */
                people?: "PSEUDONYM" | "ID" | "NONE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eventLogXes: {
        parameters: {
            query?: {
                /** @description submitted not before this time */
                from?: string;
                /** @description submitted before this time */
                until?: string;
                /** @description how people are named */
                people?: "PSEUDONYM" | "ID" | "NONE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureFigures: {
        parameters: {
            query?: {
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureReaderTotal"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureFiguresBy: {
        parameters: {
            query?: {
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                dimension: "REGION" | "CATEGORY" | "DEPARTMENT" | "DAY" | "WEEK" | "MONTH" | "LEVEL" | "TEAM" | "CHANNEL" | "PERSON";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFigureGroup"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureSheetFigures: {
        parameters: {
            query?: {
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
            };
            header?: never;
            path: {
                dimension: "REGION" | "CATEGORY" | "DEPARTMENT" | "DAY" | "WEEK" | "MONTH" | "LEVEL" | "TEAM" | "CHANNEL" | "PERSON";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureGroups: {
        parameters: {
            query?: {
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                dimension: "REGION" | "CATEGORY" | "DEPARTMENT" | "DAY" | "WEEK" | "MONTH" | "LEVEL" | "TEAM" | "CHANNEL" | "PERSON";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFigureGroupName"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsRebuilt"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureRequests: {
        parameters: {
            query?: {
                /** @description which number */
                figure?: "SUBMITTED" | "PENDING" | "DECIDED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REPLACING" | "ROLLED_BACK" | "ENDED";
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
                order?: "LATEST" | "LONGEST";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCountedRequest"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureSheetRequests: {
        parameters: {
            query?: {
                /** @description which number */
                figure?: "SUBMITTED" | "PENDING" | "DECIDED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REPLACING" | "ROLLED_BACK" | "ENDED";
                /** @description requests submitted not before this time */
                from?: string;
                /** @description requests submitted before this time */
                until?: string;
                /** @description of the request */
                region?: string;
                /** @description of the request */
                categoryId?: string;
                /** @description of the request: its id, or NONE for requests without one */
                department?: string;
                /** @description only approvals of this level, and requests that have one */
                level?: string;
                /** @description only what this team decided: the id of a department, NONE for people without one, or SMALL for the teams that have no figures of their own */
                team?: string;
                /** @description only what was decided by this channel; UNKNOWN for what was decided before it was noted */
                channel?: "PHONE" | "WEB" | "LINK" | "API" | "UNKNOWN";
                /** @description only what this person decided, where figures may be of people */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be done now; the same call may succeed later */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    variantList: {
        parameters: {
            query: {
                /** @description submitted not before this time */
                from: string;
                /** @description submitted before this time */
                until: string;
                /** @description only requests that go by this version of the flow, or went last */
                version?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ways */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVariant"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    variantRequests: {
        parameters: {
            query: {
                /** @description submitted not before this time */
                from: string;
                /** @description submitted before this time */
                until: string;
                /** @description only requests that go by this version of the flow, or went last */
                version?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVariantRequest"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is understood, but cannot be done; `type` says why */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationMessageLogReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationMessageLogReplayed"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationMessageLogMessages: {
        parameters: {
            query?: {
                /** @description messages to this user */
                userId?: string;
                /** @description messages in this state */
                state?: "QUEUED" | "SENT" | "DELIVERED" | "BOUNCED" | "FAILED";
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description messages of a page, at most 200 (50) */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageMessageStatus"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationPreferenceGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My preferences, with their version in ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesView"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationPreferencePut: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that was read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesView"];
            };
        };
        responses: {
            /** @description My preferences, as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesView"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was changed since the caller read it */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notificationNotifyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the message */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationMessageStatus"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personList: {
        parameters: {
            query?: {
                id?: string[];
                q?: string;
                role?: "SALES" | "APPROVER" | "ADMIN" | "ANALYST";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePeoplePerson"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reasonList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReason"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reasonCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reasonUpdate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestList: {
        parameters: {
            query?: {
                status?: "PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
                final?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRequestView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitRequestPreview"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSyncSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSyncBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestSyncAnswer"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSyncUpdates: {
        parameters: {
            query?: {
                lastSync?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestUpdatesUpdates"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questionAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionAnswer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressQuestion"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAttachmentsAttachment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachmentAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsAttachment"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachmentDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestDiagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalChainDiagram"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retentionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRules"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retentionArchives: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHistoryArchive"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    legalHoldList: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLegalHold"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    legalHoldPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldHoldInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    legalHoldShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    legalHoldRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldReleaseInput"];
            };
        };
        responses: {
            /** @description The hold as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description A parameter or field cannot be accepted; `errors` names each */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token came with the call */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles, or the calling service, may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userList: {
        parameters: {
            query?: {
                role?: "SALES" | "APPROVER" | "ADMIN" | "ANALYST";
                departmentId?: string;
                active?: boolean;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUser"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInputCreation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountChangeProfile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInputProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInputPasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountListSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnSession"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountEndAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountEndSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userUpdate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInputUpdate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    userDeactivate: {
        parameters: {
            query?: {
                anonymise?: boolean;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused or failed; `type` says why, `detail` what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
