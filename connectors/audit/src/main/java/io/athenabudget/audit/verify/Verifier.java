package io.athenabudget.audit.verify;

import io.athenabudget.audit.checkpoint.VerifierKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Verifies exports of the log that has these keys, line by line, in the memory that one line needs. */
public final class Verifier {
    private final VerifierKeys keys;
    private final List<KeptCheckpoint> kept;

    public Verifier(VerifierKeys keys, List<KeptCheckpoint> kept) {
        this.keys = keys;
        this.kept = List.copyOf(kept);
    }

    public Report verify(InputStream export) throws IOException {
        Verification verification = new Verification(keys, kept);
        Lines lines = new Lines(export);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            verification.read(line);
        }
        return verification.finish();
    }
}
