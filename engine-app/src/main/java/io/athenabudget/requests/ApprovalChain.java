package io.athenabudget.requests;

import io.athenabudget.identity.Actor;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What requests need of the chain that decides them. Offered by the approvals. */
public interface ApprovalChain {
    /** Starts the chain of a request that is being submitted. */
    void start(RequestChange submission);

    /** Ends the chain because the requester withdrew. */
    void withdraw(RequestChange change);

    /** Where the chains of requests stand, by request id. */
    Map<UUID, Progress> progressOf(Collection<UUID> requestIds);

    /** Whether somebody decides, decided or may decide a level of the request. */
    boolean involves(Actor actor, UUID requestId);

    /** The flow that decides a request, and where it stands there; empty when its history has been removed. */
    Optional<Diagram> diagramOf(BudgetRequest request);

    /** The steps a request would take. */
    List<PlannedStep> plan(
            BigDecimal amountBase,
            String categoryCode,
            UUID categoryId,
            String region,
            @Nullable UUID departmentId,
            UUID requesterId);

    /**
     * A step a request would take.
     *
     * @param because why the routing table asks for it
     * @param approvers who could decide it
     */
    record PlannedStep(String level, String levelName, String because, List<Approver> approvers) {}

    /** Somebody who may decide. */
    record Approver(UUID id, String displayName) {}

    /**
     * A flow as BPMN, with a request in it.
     *
     * @param current the ids of the elements where it stands
     * @param passed the ids of the elements it has been through, without what a rollback undid
     */
    record Diagram(String xml, List<String> current, List<String> passed) {}
}
