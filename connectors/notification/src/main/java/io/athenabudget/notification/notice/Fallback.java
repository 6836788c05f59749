package io.athenabudget.notification.notice;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.delivery.Undelivered;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What no device took comes by mail instead, unless it came by mail already. */
@Component
class Fallback implements Undelivered {
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Fallback(Notices notices, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void gaveUp(UUID message) {
        notices.of(message).stream()
                .filter(notice -> notice.medium() == Medium.PUSH)
                .filter(notice -> !isUnderWay(notice))
                .forEach(notice ->
                        notices.add(notice.occasionId(), notice.reader(), Medium.EMAIL, false, clock.instant()));
    }

    /** Whether another device of the reader got it, or may still get it. */
    private boolean isUnderWay(Notice notice) {
        return jdbc.sql("select exists (select from message join message_notice on message_id = id"
                        + " where notice_id = ? and state in ('QUEUED', 'SENT', 'DELIVERED'))")
                .param(notice.id())
                .query(Boolean.class)
                .single();
    }
}
