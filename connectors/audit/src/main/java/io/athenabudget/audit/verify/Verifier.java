package io.athenabudget.audit.verify;

import io.athenabudget.audit.checkpoint.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Verifies exports of the log that has this key, line by line, in the memory that one line needs. */
public final class Verifier {
    private final VerifierKey key;
    private final List<KeptCheckpoint> kept;

    public Verifier(VerifierKey key, List<KeptCheckpoint> kept) {
        this.key = key;
        this.kept = List.copyOf(kept);
    }

    public Report verify(InputStream export) throws IOException {
        Verification verification = new Verification(key, kept);
        Lines lines = new Lines(export);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            verification.read(line);
        }
        return verification.finish();
    }
}
