package io.athenabudget.approvals;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** With which nonces devices have signed: each once. Of two at the same moment, one waits for the other. */
@Repository
class DecisionNonces {
    private final JdbcClient jdbc;
    private final SignatureProperties properties;

    DecisionNonces(JdbcClient jdbc, SignatureProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** @return false when it was used before */
    boolean use(UUID device, String nonce) {
        return jdbc.sql("insert into decision_nonce (device_id, nonce) values (?, ?) on conflict do nothing")
                        .params(device, nonce)
                        .update()
                == 1;
    }

    /** Forgets those whose signatures are too old to be taken again. */
    @Scheduled(fixedDelayString = "PT1H")
    void prune() {
        jdbc.sql("delete from decision_nonce where used_at < clock_timestamp() - make_interval(secs => ?)")
                .param((double)
                        properties.maxAge().plus(SignaturePolicy.CLOCK_SKEW).toSeconds())
                .update();
    }
}
