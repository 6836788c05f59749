package io.athenabudget.notification.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param windowLead how long before its end a decider hears that a rollback window closes
 * @param tooOld what happened longer ago is not told any more: after a long outage nobody wants last week's news
 * @param workers how many occasions, and as many notices, each instance works on at once; each holds a database connection
 *     while engine-app is asked
 * @param keep for how long what was told is kept
 */
@ConfigurationProperties("athena.notification.notices")
record NoticeProperties(
        @DefaultValue("PT1H") Duration windowLead,
        @DefaultValue("P3D") Duration tooOld,
        @DefaultValue("4") int workers,
        @DefaultValue("P90D") Duration keep) {}
