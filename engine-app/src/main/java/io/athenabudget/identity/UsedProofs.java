package io.athenabudget.identity;

import io.athenabudget.access.DpopProof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Which proofs were used, for as long as they could be used again. All instances have to know at once, so it is in the
 * database; the table is not in its write-ahead log, so that remembering one waits for no disk.
 */
@Repository
class UsedProofs {
    private final JdbcClient jdbc;

    UsedProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was used before */
    boolean use(DpopProof proof) {
        return jdbc.sql("insert into used_proof (hash) values (?) on conflict do nothing")
                        .param(hash(proof))
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void prune() {
        prune(SenderProofs.LONGEST_USABLE);
    }

    void prune(Duration age) {
        jdbc.sql("delete from used_proof where used_at < clock_timestamp() - make_interval(secs => ?)")
                .param((double) age.toSeconds())
                .update();
    }

    private static byte[] hash(DpopProof proof) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((proof.key() + proof.id()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
