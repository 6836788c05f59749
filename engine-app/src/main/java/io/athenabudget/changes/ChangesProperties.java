package io.athenabudget.changes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The streams of changes.
 *
 * @param pollInterval how often this instance asks the database, once for all its streams, and only while it has some
 * @param heartbeat how often something is sent at least, so that neither side takes a dead connection for a quiet one
 * @param streamsPerUser how many one user may have on one instance
 * @param mostStreams how many there may be on one instance
 */
@ConfigurationProperties("athena.changes")
record ChangesProperties(
        @DefaultValue("PT1S") Duration pollInterval,
        @DefaultValue("PT15S") Duration heartbeat,
        @DefaultValue("8") int streamsPerUser,
        @DefaultValue("10000") int mostStreams) {}
