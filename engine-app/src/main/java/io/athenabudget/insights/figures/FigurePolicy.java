package io.athenabudget.insights.figures;

import io.athenabudget.insights.AnalyticalQueries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which facts are asked about, and refuses what would tell about people where figures may not. */
@Component
class FigurePolicy {
    private final InsightsProperties properties;
    private final AnalyticalQueries queries;

    FigurePolicy(InsightsProperties properties, AnalyticalQueries queries) {
        this.properties = properties;
        this.queries = queries;
    }

    boolean tellsPeople() {
        return properties.people();
    }

    Selection of(FigureFilter filter) {
        return of(filter, filter.team() != null);
    }

    /** For figures by something. */
    Selection of(Dimension dimension, FigureFilter filter) {
        if (dimension == Dimension.PERSON && !tellsPeople()) {
            throw new PeopleNotTold();
        }
        return of(filter, filter.team() != null || dimension == Dimension.TEAM);
    }

    private Selection of(FigureFilter filter, boolean ofTeams) {
        if (filter.person() != null && !tellsPeople()) {
            throw new PeopleNotTold();
        }
        Selection selection = Selection.withoutTeam(filter);
        return selection.ofTeam(filter.team(), ofTeams && !tellsPeople() ? small(selection) : List.of());
    }

    /** Counted among what is asked about, as one may ask about so little that one person decided it all. */
    private List<UUID> small(Selection selection) {
        return queries.ask(jdbc -> jdbc.sql("""
                        select team_id from approval_fact f where %s and team_id is not null
                        group by team_id having count(distinct decided_by) < :smallest""".formatted(selection.ofApprovals()))
                .params(selection.parameters())
                .param("smallest", properties.smallestTeam())
                .query(UUID.class)
                .list());
    }
}
