package io.athenabudget.insights.figures;

import io.athenabudget.insights.Patience;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which facts are asked about, and refuses what would tell about people where figures may not. */
@Component
class Selecting {
    private final InsightsProperties properties;
    private final Patience patience;

    Selecting(InsightsProperties properties, Patience patience) {
        this.properties = properties;
        this.patience = patience;
    }

    boolean tellsPeople() {
        return properties.people();
    }

    Selection of(Asked asked) {
        return of(asked, asked.team() != null);
    }

    /** For figures by something. */
    Selection of(Dimension dimension, Asked asked) {
        if (dimension == Dimension.PERSON && !tellsPeople()) {
            throw new PeopleNotTold();
        }
        return of(asked, asked.team() != null || dimension == Dimension.TEAM);
    }

    private Selection of(Asked asked, boolean ofTeams) {
        if (asked.person() != null && !tellsPeople()) {
            throw new PeopleNotTold();
        }
        Selection selection = Selection.withoutTeam(asked);
        return selection.ofTeam(asked.team(), ofTeams && !tellsPeople() ? small(selection) : List.of());
    }

    /** Counted among what is asked about, as one may ask about so little that one person decided it all. */
    private List<UUID> small(Selection selection) {
        return patience.ask(jdbc -> jdbc.sql("""
                        select team_id from approval_fact f where %s and team_id is not null
                        group by team_id having count(distinct decided_by) < :smallest""".formatted(selection.ofApprovals()))
                .params(selection.parameters())
                .param("smallest", properties.smallestTeam())
                .query(UUID.class)
                .list());
    }
}
