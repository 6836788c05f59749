package io.athenabudget.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.NoteRefused;
import io.athenabudget.audit.entry.Entry;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.tree.CompactRange;
import io.athenabudget.audit.tree.ConsistencyProof;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.InclusionProof;
import io.athenabudget.audit.tree.MerkleTree;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The log. Each append is one transaction: entries, tree and signed checkpoint, or nothing. */
public class AuditLog {
    /** One append at a time, of all instances: the next index, and the next root, follow from what is there. */
    private static final long LOCK = 4_217_003;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final LogKeys keys;
    private final StoredTree storedTree;
    private final SecureRandom random = new SecureRandom();

    public AuditLog(DataSource dataSource, LogKeys keys) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        // Each statement must see what the appender before committed while this one waited for the lock.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.snapshot = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        // Size, tree and checkpoint of one moment, while others append.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.keys = keys;
        this.storedTree = new StoredTree(jdbc);
    }

    /**
     * Records what has not been recorded yet, in this order.
     *
     * @throws IllegalArgumentException when an entry cannot be written as canonical JSON; none is recorded then
     * @throws LogDamaged when the stored tree is not the one that was signed last
     */
    public Appended append(List<NewEntry> batch) {
        Map<UUID, NewEntry> byEvent = new LinkedHashMap<>();
        batch.forEach(entry -> byEvent.putIfAbsent(entry.eventId(), entry));
        return transaction.execute(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            byEvent.keySet().removeAll(recorded(byEvent.keySet()));
            CompactRange tree = load();
            if (byEvent.isEmpty()) {
                return new Appended(0, batch.size(), tree.size());
            }
            List<Row> rows = new ArrayList<>();
            for (NewEntry entry : byEvent.values()) {
                Entry next = Entry.of(tree.size(), entry, random);
                rows.add(new Row(next, StoredTree.column(tree.append(next.hash()))));
            }
            insert(rows);
            rows.forEach(row -> erase(row.entry().recorded().erases()));
            jdbc.update(
                    "insert into audit_checkpoint (size, note) values (?, ?)",
                    tree.size(),
                    keys.sign(tree.size(), tree.root()));
            return new Appended(rows.size(), batch.size() - rows.size(), tree.size());
        });
    }

    /**
     * Compares the stored tree with what was signed last, as every append does before it signs.
     *
     * @throws LogDamaged when they are not the same
     */
    public void inspect() {
        snapshot.executeWithoutResult(status -> load());
    }

    /** The newest signed checkpoint, as a note; none while the log is empty. */
    public Optional<String> checkpoint() {
        return jdbc.queryForList("select note from audit_checkpoint order by size desc limit 1", String.class).stream()
                .findFirst();
    }

    /**
     * The root that the log had at this size, as the stored tree has it.
     *
     * @throws IllegalArgumentException when the log never had this size
     * @throws LogDamaged when the stored tree is not complete
     */
    public Hash root(long size) {
        requireReached(size);
        return CompactRange.load(size, storedTree).root();
    }

    public long size() {
        Long size = jdbc.queryForObject("select coalesce(max(index) + 1, 0) from audit_entry", Long.class);
        return size == null ? 0 : size;
    }

    /**
     * That this entry is in the log of this size.
     *
     * @throws IllegalArgumentException when the log has no such entry, or never had this size
     */
    public InclusionProof inclusion(long index, long size) {
        requireReached(size);
        return new MerkleTree(storedTree).inclusion(index, size);
    }

    /**
     * That the log of the second size still contains all of the first.
     *
     * @throws IllegalArgumentException when the second size is less than the first, or the log never had it
     */
    public ConsistencyProof consistency(long first, long second) {
        requireReached(second);
        return new MerkleTree(storedTree).consistency(first, second);
    }

    /** Erases the personal values of somebody, those that come later too; the entries stay, and stay verifiable. */
    private void erase(@Nullable UUID person) {
        if (person != null) {
            jdbc.update("insert into audit_erasure (person) values (?) on conflict do nothing", person);
            jdbc.update("delete from audit_personal where subject = ?", person);
        }
    }

    private Set<UUID> erased(Collection<UUID> people) {
        return new HashSet<>(jdbc.queryForList(
                "select person from audit_erasure where person = any (?::uuid[])", UUID.class, (Object)
                        people.stream().map(UUID::toString).toArray(String[]::new)));
    }

    private void requireReached(long size) {
        if (size > size()) {
            throw new IllegalArgumentException("The log has not grown to " + size + " entries yet");
        }
    }

    private Set<UUID> recorded(Set<UUID> events) {
        return new HashSet<>(jdbc.queryForList(
                "select event_id from audit_entry where event_id = any (?::uuid[])", UUID.class, (Object)
                        events.stream().map(UUID::toString).toArray(String[]::new)));
    }

    /** The tree as it stands, compared with what this log signed last. */
    private CompactRange load() {
        CompactRange tree = CompactRange.load(size(), storedTree);
        Optional<String> note = checkpoint();
        if (note.isEmpty()) {
            if (tree.size() > 0) {
                throw new LogDamaged("it has " + tree.size() + " entries and no checkpoint");
            }
            return tree;
        }
        Checkpoint signed;
        try {
            signed = keys.open(note.get());
        } catch (NoteRefused e) {
            throw new LogDamaged("its newest checkpoint is " + e.getMessage());
        }
        if (signed.size() != tree.size() || !signed.root().equals(tree.root())) {
            throw new LogDamaged("it has " + tree.size() + " entries with the root " + tree.root() + ", but "
                    + signed.size() + " with the root " + signed.root() + " were signed");
        }
        return tree;
    }

    private void insert(List<Row> rows) {
        jdbc.batchUpdate("""
                insert into audit_entry (index, event_id, occurred_at, action, actor, on_behalf_of,
                                         object_type, object_id, request_id, leaf, tree)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, BATCH, (statement, row) -> {
            NewEntry recorded = row.entry().recorded();
            statement.setLong(1, row.entry().index());
            statement.setObject(2, recorded.eventId());
            statement.setObject(3, recorded.time().atOffset(ZoneOffset.UTC));
            statement.setString(4, recorded.action());
            statement.setObject(5, recorded.actor(), Types.OTHER);
            statement.setObject(6, recorded.onBehalfOf(), Types.OTHER);
            statement.setString(7, recorded.object().type());
            statement.setString(8, recorded.object().id());
            statement.setObject(9, recorded.requestId(), Types.OTHER);
            statement.setString(10, row.entry().leaf());
            statement.setBytes(11, row.tree());
        });
        List<PersonalRow> fields = rows.stream()
                .flatMap(row -> row.entry().personal().stream()
                        .map(field ->
                                new PersonalRow(row.entry(), field, row.entry().subject(field))))
                .toList();
        // Topics have no common order: what somebody did before may arrive after they were erased.
        Set<UUID> erased = erased(fields.stream()
                .map(PersonalRow::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<PersonalRow> personal =
                fields.stream().filter(row -> !erased.contains(row.subject())).toList();
        jdbc.batchUpdate(
                "insert into audit_personal (index, path, subject, salt, value) values (?, ?, ?, ?, ?)",
                personal,
                BATCH,
                (statement, row) -> {
                    statement.setLong(1, row.entry().index());
                    statement.setString(2, row.field().path());
                    statement.setObject(3, row.subject(), Types.OTHER);
                    statement.setBytes(4, row.field().salt());
                    statement.setBytes(5, row.field().value().getBytes(UTF_8));
                });
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(Entry entry, byte[] tree) {}

    private record PersonalRow(
            Entry entry, PersonalField field, @Nullable UUID subject) {}
}
