package io.athenabudget.insights.figures;

import io.athenabudget.insights.Period;
import io.athenabudget.rest.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts that somebody asks about, as conditions of SQL.
 *
 * @param requests conditions that facts of requests and of approvals have
 * @param approvals conditions for approvals; when there are some, requests count that have such an approval
 */
record Selection(List<String> requests, List<String> approvals, Map<String, Object> parameters) {
    static final String DECIDED = "status = 'DECIDED'";

    private static final String NONE = "NONE";
    private static final String SMALL = "SMALL";

    /** Everything but what is asked of teams. */
    static Selection withoutTeam(Asked asked) {
        Selection selection = new Selection(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Period period = Period.of(asked.from(), asked.until());
        selection.requests.add("submitted_at >= :from and submitted_at < :until");
        selection.parameters.put("from", period.start());
        selection.parameters.put("until", period.end());
        equal(selection.requests, selection.parameters, "region", "region", asked.region());
        equal(selection.requests, selection.parameters, "category_id", "category", asked.categoryId());
        if (NONE.equals(asked.department())) {
            selection.requests.add("department_id is null");
        } else if (asked.department() != null) {
            equal(
                    selection.requests,
                    selection.parameters,
                    "department_id",
                    "department",
                    id("department", asked.department()));
        }
        equal(selection.approvals, selection.parameters, "level", "level", asked.level());
        equal(selection.approvals, selection.parameters, "decided_by", "person", asked.person());
        if (asked.channel() == Asked.ChannelAsked.UNKNOWN) {
            selection.approvals.add(DECIDED + " and channel is null");
        } else if (asked.channel() != null) {
            equal(
                    selection.approvals,
                    selection.parameters,
                    "channel",
                    "channel",
                    asked.channel().name());
        }
        return selection;
    }

    /** @param small the teams that have no figures of their own */
    Selection ofTeam(@Nullable String team, List<UUID> small) {
        Selection narrower =
                new Selection(new ArrayList<>(requests), new ArrayList<>(approvals), new HashMap<>(parameters));
        narrower.parameters.put("small", small.toArray(UUID[]::new));
        if (NONE.equals(team)) {
            narrower.approvals.add(DECIDED + " and team_id is null");
        } else if (SMALL.equals(team)) {
            narrower.approvals.add("team_id = any(:small)");
        } else if (team != null) {
            UUID id = id("team", team);
            if (small.contains(id)) {
                throw new TeamTooSmall();
            }
            equal(narrower.approvals, narrower.parameters, "team_id", "team", id);
        }
        return narrower;
    }

    /** That a fact {@code f} of a request is meant. */
    String ofRequests() {
        return all(
                requests,
                approvals.isEmpty()
                        ? List.of()
                        : List.of("exists (select from approval_fact a where a.request_id = f.request_id and "
                                + all(approvals, List.of()) + ")"));
    }

    /** That a fact {@code f}, also called {@code a}, of an approval is meant. */
    String ofApprovals() {
        return all(requests, approvals).replace("", "");
    }

    private static String all(List<String> some, List<String> more) {
        List<String> conditions = new ArrayList<>(some);
        conditions.addAll(more);
        return String.join(" and ", conditions);
    }

    private static void equal(
            List<String> conditions,
            Map<String, Object> parameters,
            String column,
            String parameter,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + parameter);
            parameters.put(parameter, value);
        }
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(parameter, "must be an id, as the figures have it, or " + NONE);
        }
    }
}
