package io.athenabudget.actionlinks;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The links that have decided. */
@Repository
class UsedLinks {
    private final JdbcClient jdbc;

    UsedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(UUID link) {
        return jdbc.sql("select exists (select from used_action_link where id = ?)")
                .param(link)
                .query(Boolean.class)
                .single();
    }

    /**
     * Uses a link up, if the transaction under way commits. Waits while another transaction is using it.
     *
     * @return false when it was used already
     */
    boolean use(ActionLink link) {
        return jdbc.sql("insert into used_action_link (id, user_id, approval_id, expires_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                link.id(),
                                link.userId(),
                                link.approvalId(),
                                link.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A day late, so that no clock that goes behind finds an expired link unused. */
    @Scheduled(fixedDelayString = "PT1H")
    void prune() {
        jdbc.sql("delete from used_action_link where expires_at < clock_timestamp() - interval '1 day'")
                .update();
    }
}
