package io.athenabudget.notification.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param windowLead how long before its end a decider hears that a rollback window closes
 * @param tooOld what happened longer ago is not told any more: after a long outage nobody wants last week's news
 * @param keep for how long what was told is kept
 */
@ConfigurationProperties("athena.notification.notices")
record NoticeProperties(
        @DefaultValue("PT1H") Duration windowLead,
        @DefaultValue("P3D") Duration tooOld,
        @DefaultValue("P90D") Duration keep) {}
