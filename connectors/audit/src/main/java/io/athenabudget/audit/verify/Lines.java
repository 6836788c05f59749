package io.athenabudget.audit.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, none so long that it fills the memory: an export may come from an enemy. */
final class Lines {
    static final int MAX_LENGTH = 16 << 20;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end, null after the last; what exceeds the limit is cut off. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            if (line.size() < MAX_LENGTH) {
                line.write(b);
            }
            b = in.read();
        }
        return line.toByteArray();
    }
}
