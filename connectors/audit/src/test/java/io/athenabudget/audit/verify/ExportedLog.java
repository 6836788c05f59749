package io.athenabudget.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.entry.Entry;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.export.ExportLine;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.audit.tree.CompactRange;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** A log and its export, made without a database: in tens of entries, each with a signed checkpoint behind it. */
final class ExportedLog {
    static final int BATCH = 10;

    final SigningKey key;
    private SigningKey[] signing;
    private final CompactRange tree = CompactRange.empty();
    private final SecureRandom random = new SecureRandom();
    private final List<String> lines = new ArrayList<>();

    private ExportedLog(SigningKey key) {
        this.key = key;
        this.signing = new SigningKey[] {key};
    }

    static ExportedLog of(int entries) {
        ExportedLog log = new ExportedLog(SigningKey.generate("example.org/audit"));
        log.append(entries);
        return log;
    }

    /** Another log with the same key and the same entries so far. */
    ExportedLog fork() {
        ExportedLog fork = new ExportedLog(key);
        for (String line : lines) {
            if (ExportLine.parse(line) instanceof ExportLine.OfEntry entry) {
                fork.tree.append(entry.hash());
            }
            fork.lines.add(line);
        }
        return fork;
    }

    /** From now on these sign its checkpoints. */
    void signWith(SigningKey... keys) {
        signing = keys;
    }

    void append(int entries) {
        for (int i = 0; i < entries; i++) {
            append("comment " + i);
        }
    }

    void append(String comment) {
        append(AuditDatabase.entry(comment));
    }

    void append(NewEntry recorded) {
        Entry entry = Entry.of(tree.size(), recorded, random);
        tree.append(entry.hash());
        lines.add(new ExportLine.OfEntry(entry.leaf(), entry.hash(), entry.personal()).text());
        if (tree.size() % BATCH == 0) {
            lines.add(new ExportLine.OfCheckpoint(checkpoint()).text());
        }
    }

    /** A signed checkpoint of the log as it is now. */
    String checkpoint() {
        return Checkpoint.sign(tree.size(), tree.root(), signing);
    }

    /** To be tampered with. */
    List<String> lines() {
        return new ArrayList<>(lines);
    }

    /** Where the entry stands in the lines, which hold the checkpoints as well. */
    static int lineOf(int entry) {
        return entry + entry / BATCH;
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }
}
