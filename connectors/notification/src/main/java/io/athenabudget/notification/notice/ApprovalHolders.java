package io.athenabudget.notification.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has an open approval in the inbox of their app, as far as was told here: its approvers, and who heard of it. */
@Repository
class ApprovalHolders {
    private final JdbcClient jdbc;

    ApprovalHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID approval, Collection<UUID> people) {
        jdbc.sql("insert into approval_holder (approval_id, person) select ?, person from unnest(?) person"
                        + " order by person on conflict do nothing")
                .params(approval, people.toArray(UUID[]::new))
                .update();
    }

    List<UUID> of(UUID approval) {
        return jdbc.sql("select person from approval_holder where approval_id = ?")
                .param(approval)
                .query(UUID.class)
                .list();
    }

    /** It left their inboxes. */
    List<UUID> release(UUID approval) {
        return jdbc.sql("delete from approval_holder where approval_id = ? returning person")
                .param(approval)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        jdbc.sql("delete from approval_holder where person = ?").param(person).update();
    }

    int prune(Instant before) {
        return jdbc.sql("delete from approval_holder where since < ?")
                .param(Occasions.utc(before))
                .update();
    }
}
