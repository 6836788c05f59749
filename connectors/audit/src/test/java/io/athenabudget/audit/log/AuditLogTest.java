package io.athenabudget.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.tree.Hash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditLogTest {
    private final SigningKey key = SigningKey.generate("example.org/audit");
    private DataSource dataSource = new PGSimpleDataSource();
    private JdbcTemplate jdbc = new JdbcTemplate();
    private AuditLog log = new AuditLog(dataSource, LogKeys.of(key));

    @BeforeEach
    void createDatabase() throws Exception {
        dataSource = AuditDatabase.create();
        jdbc = new JdbcTemplate(dataSource);
        log = new AuditLog(dataSource, LogKeys.of(key));
    }

    @Test
    void entries_get_the_next_indexes_and_a_signed_checkpoint() {
        assertThat(log.checkpoint()).isEmpty();
        assertThat(log.append(AuditDatabase.entries(3))).isEqualTo(new Appended(3, 0, 3));
        assertThat(log.append(AuditDatabase.entries(4))).isEqualTo(new Appended(4, 0, 7));
        assertIntact(7);
        assertThat(jdbc.queryForList("select size from audit_checkpoint order by size", Long.class))
                .containsExactly(3L, 7L);
    }

    @Test
    void an_event_is_recorded_once_however_often_it_comes() {
        List<NewEntry> entries = AuditDatabase.entries(5);
        log.append(entries.subList(0, 3));
        assertThat(log.append(entries)).isEqualTo(new Appended(2, 3, 5));
        assertThat(log.append(entries)).isEqualTo(new Appended(0, 5, 5));
        NewEntry twice = AuditDatabase.entry("twice");
        assertThat(log.append(List.of(twice, twice))).isEqualTo(new Appended(1, 1, 6));
        assertThat(log.append(List.of())).isEqualTo(new Appended(0, 0, 6));
        assertIntact(6);
        assertThat(jdbc.queryForObject("select count(*) from audit_checkpoint", Long.class))
                .isEqualTo(3);
    }

    @Test
    void appenders_that_race_leave_no_gap_and_no_double() throws Exception {
        int appenders = 4;
        List<NewEntry> shared = AuditDatabase.entries(20);
        CyclicBarrier start = new CyclicBarrier(appenders);
        ExecutorService threads = Executors.newFixedThreadPool(appenders);
        List<Future<Integer>> added = new ArrayList<>();
        for (int i = 0; i < appenders; i++) {
            added.add(threads.submit(() -> {
                AuditLog own = new AuditLog(dataSource, LogKeys.of(key));
                List<NewEntry> mine = new ArrayList<>(AuditDatabase.entries(60));
                mine.addAll(shared);
                Collections.shuffle(mine);
                start.await();
                int count = 0;
                for (int from = 0; from < mine.size(); from += 4) {
                    count += own.append(mine.subList(from, from + 4)).added();
                }
                return count;
            }));
        }
        int sum = 0;
        for (Future<Integer> future : added) {
            sum += future.get();
        }
        threads.shutdown();
        assertThat(sum).isEqualTo(appenders * 60 + 20);
        assertIntact(appenders * 60 + 20);
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        log.append(AuditDatabase.entries(3));
        List<NewEntry> batch = new ArrayList<>(AuditDatabase.entries(2));
        NewEntry broken = AuditDatabase.entry("broken");
        broken.details().put("number", Long.MAX_VALUE);
        batch.add(broken);
        assertThatIllegalArgumentException().isThrownBy(() -> log.append(batch));
        assertIntact(3);

        jdbc.execute("""
                create function fail() returns trigger language plpgsql as $$ begin raise exception 'boom'; end $$;
                create trigger fail before insert on audit_checkpoint for each row execute function fail();
                """);
        assertThatThrownBy(() -> log.append(AuditDatabase.entries(5))).hasMessageContaining("boom");
        jdbc.execute("drop trigger fail on audit_checkpoint");
        assertIntact(3);
    }

    @Test
    void a_connection_that_dies_after_the_entries_were_written_leaves_nothing() {
        log.append(AuditDatabase.entries(3));
        jdbc.execute("""
                create function die() returns trigger language plpgsql as
                    $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
                create trigger die before insert on audit_checkpoint for each row execute function die();
                """);
        List<NewEntry> batch = AuditDatabase.entries(5);
        assertThatThrownBy(() -> log.append(batch)).isInstanceOf(NestedRuntimeException.class);
        jdbc.execute("drop trigger die on audit_checkpoint");
        assertIntact(3);
        assertThat(log.append(batch)).isEqualTo(new Appended(5, 0, 8));
        assertIntact(8);
    }

    @Test
    void proofs_from_the_database_hold() {
        Map<Long, Hash> roots = new HashMap<>();
        for (int batch : new int[] {1, 1, 3, 8, 20, 1, 31, 64, 7}) {
            log.append(AuditDatabase.entries(batch));
            Checkpoint checkpoint = checkpoint();
            roots.put(checkpoint.size(), checkpoint.root());
        }
        roots.forEach((size, root) -> {
            LongStream.range(0, size)
                    .forEach(index -> assertThat(log.inclusion(index, size).holds(leafHash(index), root))
                            .isTrue());
            roots.forEach((second, secondRoot) -> {
                if (size <= second) {
                    assertThat(log.consistency(size, second).holds(root, secondRoot))
                            .isTrue();
                }
            });
        });
        assertThatIllegalArgumentException().isThrownBy(() -> log.inclusion(0, 137));
        assertThatIllegalArgumentException().isThrownBy(() -> log.inclusion(136, 136));
        assertThatIllegalArgumentException().isThrownBy(() -> log.consistency(1, 137));
        assertThatIllegalArgumentException().isThrownBy(() -> log.consistency(3, 2));
    }

    @Test
    void an_inspection_finds_what_was_altered_and_nothing_while_others_append() throws Exception {
        log.inspect();
        ExecutorService appender = Executors.newSingleThreadExecutor();
        Future<?> appending = appender.submit(() -> {
            for (int i = 0; i < 50; i++) {
                log.append(AuditDatabase.entries(3));
            }
        });
        while (!appending.isDone()) {
            log.inspect();
        }
        appending.get();
        appender.shutdown();
        tamper("delete from audit_personal where index = 149; delete from audit_entry where index = 149");
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(log::inspect)
                .withMessageContaining("it has 149 entries");
    }

    @Test
    void a_log_that_was_altered_is_not_appended_to() {
        log.append(AuditDatabase.entries(6));
        tamper(
                "update audit_entry set tree = set_byte(tree, octet_length(tree) - 1, 255 - get_byte(tree, octet_length(tree) - 1)) where index = 5");
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(() -> log.append(AuditDatabase.entries(1)))
                .withMessageContaining("6 with the root");
        tamper("delete from audit_personal where index = 5; delete from audit_entry where index = 5");
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(() -> log.append(AuditDatabase.entries(1)))
                .withMessageContaining("it has 5 entries");
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(() -> new AuditLog(dataSource, LogKeys.of(SigningKey.generate("example.org/audit")))
                        .append(AuditDatabase.entries(1)))
                .withMessageContaining("not signed by");
    }

    @Test
    void a_key_takes_over_once_a_checkpoint_carries_both_signatures_and_not_before() {
        SigningKey next = SigningKey.generate("example.org/audit");
        AuditLog overlap = new AuditLog(dataSource, LogKeys.of(key, next));
        AuditLog afterwards = new AuditLog(dataSource, LogKeys.of(next));
        log.append(AuditDatabase.entries(3));
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(() -> afterwards.append(AuditDatabase.entries(1)))
                .withMessageContaining("not signed by " + next.verifierKey().label());

        overlap.append(AuditDatabase.entries(1));
        // Instances are told one after the other.
        log.append(AuditDatabase.entries(1));
        overlap.append(AuditDatabase.entries(1));
        afterwards.append(AuditDatabase.entries(1));

        afterwards.inspect();
        assertThatExceptionOfType(LogDamaged.class)
                .isThrownBy(() -> log.append(AuditDatabase.entries(1)))
                .withMessageContaining("not signed by " + key.verifierKey().label());
    }

    @Test
    void erasing_somebody_leaves_the_entries_as_they_are() {
        log.append(AuditDatabase.entries(4));
        assertThat(personal()).isEqualTo(8);
        log.append(List.of(AuditDatabase.erasure(UUID.randomUUID())));
        assertThat(personal()).isEqualTo(8);
        log.append(List.of(AuditDatabase.erasure(AuditDatabase.ADA)));
        assertThat(personal()).isZero();
        assertIntact(6);
    }

    @Test
    void what_arrives_of_somebody_after_they_were_erased_is_recorded_without_personal_values() {
        log.append(List.of(AuditDatabase.erasure(AuditDatabase.ADA), AuditDatabase.entry("in the same batch")));
        log.append(AuditDatabase.entries(2));
        assertIntact(4);
        // A batch is written before its erasures, so nothing of it is left either.
        assertThat(personal()).isZero();
    }

    private long personal() {
        return jdbc.queryForObject("select count(*) from audit_personal", Long.class);
    }

    @Test
    void whatever_somebody_types_is_recorded() {
        List<String> texts = List.of("\u0000", "a\u0000b", "\ud800", "😀", "", "\n\"\\", "x".repeat(100_000));
        log.append(texts.stream().map(AuditDatabase::entry).toList());
        assertIntact(texts.size());
        NewEntry inTheLeaf = AuditDatabase.entry("");
        inTheLeaf.details().put("key", "\u0000");
        log.append(List.of(inTheLeaf));
        assertIntact(texts.size() + 1);
    }

    /** Indexes without gaps, each event once, each leaf in the tree, and the tree the one that is signed. */
    private void assertIntact(long size) {
        assertThat(jdbc.queryForList("select index from audit_entry order by index", Long.class))
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
        assertThat(jdbc.queryForObject("select count(distinct event_id) from audit_entry", Long.class))
                .isEqualTo(size);
        Checkpoint checkpoint = checkpoint();
        assertThat(checkpoint.size()).isEqualTo(size);
        for (long index = 0; index < size; index++) {
            String leaf = jdbc.queryForObject("select leaf from audit_entry where index = ?", String.class, index);
            assertThat(CanonicalJson.parse(String.valueOf(leaf)).path("index").longValue())
                    .isEqualTo(index);
            assertThat(log.inclusion(index, size).holds(leafHash(index), checkpoint.root()))
                    .isTrue();
        }
    }

    private Checkpoint checkpoint() {
        return Checkpoint.open(log.checkpoint().orElseThrow(), key.verifierKey());
    }

    private Hash leafHash(long index) {
        String leaf = jdbc.queryForObject("select leaf from audit_entry where index = ?", String.class, index);
        return Hash.ofLeaf(String.valueOf(leaf).getBytes(UTF_8));
    }

    private void tamper(String sql) {
        jdbc.execute("alter table audit_entry disable trigger user; " + sql
                + "; alter table audit_entry enable trigger user");
    }
}
