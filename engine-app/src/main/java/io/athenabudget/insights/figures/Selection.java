package io.athenabudget.insights.figures;

import io.athenabudget.insights.Period;
import io.athenabudget.rest.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static Selection withoutTeam(FigureFilter filter) {
        Selection selection = new Selection(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Period period = Period.of(filter.from(), filter.until());
        selection.requests.add("submitted_at >= :from and submitted_at < :until");
        selection.parameters.put("from", period.start());
        selection.parameters.put("until", period.end());
        selection.narrow(selection.requests, "region", filter.region());
        selection.narrow(selection.requests, "category_id", filter.categoryId());
        if (NONE.equals(filter.department())) {
            selection.requests.add("department_id is null");
        } else if (filter.department() != null) {
            selection.narrow(selection.requests, "department_id", id("department", filter.department()));
        }
        selection.narrow(selection.approvals, "level", filter.level());
        selection.narrow(selection.approvals, "decided_by", filter.person());
        if (filter.channel() == FigureFilter.ChannelFilter.UNKNOWN) {
            selection.approvals.add(DECIDED + " and channel is null");
        } else if (filter.channel() != null) {
            selection.narrow(selection.approvals, "channel", filter.channel().name());
        }
        return selection;
    }

    /**
     * Of a team alone, if one is asked about.
     *
     * @param small the teams that have no figures of their own
     */
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
            narrower.narrow(narrower.approvals, "team_id", id);
        }
        return narrower;
    }

    private void narrow(List<String> conditions, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }

    /** That a fact {@code f} of a request is meant. */
    String ofRequests() {
        String meant = String.join(" and ", requests);
        return approvals.isEmpty()
                ? meant
                : meant + " and exists (select from approval_fact a where a.request_id = f.request_id and "
                        + String.join(" and ", approvals) + ")";
    }

    /** That a fact of an approval is meant. */
    String ofApprovals() {
        return Stream.concat(requests.stream(), approvals.stream()).collect(Collectors.joining(" and "));
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(parameter, "must be an id, as the figures have it, or " + NONE);
        }
    }
}
