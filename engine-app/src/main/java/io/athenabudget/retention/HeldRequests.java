package io.athenabudget.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests some legal hold is about, and what that means for those that are in the archive already. */
@Repository
class HeldRequests {
    /** Whether some hold is about the request {@code r}. */
    static final String HELD = """
            exists (select from legal_hold h where h.released_at is null
                and case when h.numbers <> '{}' then r.number = any(h.numbers)
                    else (h.region is null or r.region = h.region)
                        and (h.category_code is null or r.category_code = h.category_code)
                        and (h.submitted_from is null or r.submitted_at >= h.submitted_from)
                        and (h.submitted_until is null or r.submitted_at < h.submitted_until)
                        and (h.person_id is null or r.requester_id = h.person_id or exists (
                            select from approval a where a.request_id = r.id
                                and h.person_id in (a.decided_by, a.on_behalf_of)))
                    end)""";

    private final JdbcClient jdbc;
    private final EngineHistory history;

    HeldRequests(JdbcClient jdbc, EngineHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** Keeps what is in the archive, waits for the engine to remove it, and is held now. */
    void keepWhatIsAboutToGo() {
        List<String> instances =
                jdbc.sql("""
                        select p.id_ from act_hi_procinst p join budget_request r on r.process_instance_id = p.id_
                        where p.removal_time_ is not null and %s""".formatted(HELD)).query(String.class).list();
        history.removeFrom(null, instances);
        jdbc.sql("insert into held_after_archiving select unnest(?) on conflict do nothing")
                .param(instances.toArray(String[]::new))
                .update();
    }

    /** Lets the engine remove what was kept so, and is held no more. */
    void letGo(Instant now) {
        List<String> instances =
                jdbc.sql("""
                        delete from held_after_archiving k using budget_request r
                        where r.process_instance_id = k.process_instance_id and not %s
                        returning k.process_instance_id""".formatted(HELD)).query(String.class).list();
        history.removeFrom(now, instances);
    }
}
