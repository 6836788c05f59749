package io.athenabudget.insights.history;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whether whoever calls from Cockpit may read the history of processes, by the engine's own grants. Its queries look at them
 * by themselves; what is read by SQL of ours does not, so that it asks here first.
 */
@Component
class HistoryAccess {
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    HistoryAccess(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** @throws AccessDeniedException unless the caller may read the history of every process */
    void check() {
        Authentication caller = identity.getCurrentAuthentication();
        if (caller == null
                || !authorizations.isUserAuthorized(
                        caller.getUserId(),
                        caller.getGroupIds(),
                        ProcessDefinitionPermissions.READ_HISTORY,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY)) {
            throw new AccessDeniedException(
                    "Only who may read the history of processes sees it: open Cockpit as an analyst.");
        }
    }
}
