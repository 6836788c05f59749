package io.athenabudget.notification.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param after how long after a change somebody's apps are woken, so that one push is for all that changes at once, and for none
 *     if there is one to show
 * @param pause between two silent pushes to the same device, at least
 */
@ConfigurationProperties("athena.notification.sync")
record SyncProperties(
        @DefaultValue("PT2S") Duration after,
        @DefaultValue("PT1M") Duration pause) {}
