package io.athenabudget.insights.figures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What figures may say about people.
 *
 * @param people whether there are figures of each approver; where works councils have a say, ask them first
 * @param smallestTeam how many people must have decided for a team before it has figures of its own: those of fewer would be
 *     the figures of a person. Without meaning when there are figures of people
 */
@ConfigurationProperties("athena.insights")
record InsightsProperties(
        @DefaultValue("false") boolean people,
        @DefaultValue("3") int smallestTeam) {}
