package io.athenabudget.retention;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the archive under way: compressed JSON Lines, a line per request. It has its name only once it is whole and has
 * been read back.
 */
final class ArchiveFile implements AutoCloseable {
    static final String FORMAT = "athena-history/1";

    private static final JsonFactory JSON =
            JsonFactory.builder().build().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private final Path file;
    private final Path unfinished;
    private final Writer writer;
    private int lines;

    ArchiveFile(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            writer = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** @param sha256 of the file as it is, hexadecimal */
    record Written(Path file, long bytes, String sha256) {}

    /** @param rows as JSON, by table */
    void add(DueRequest request, Map<String, List<String>> rows) {
        try (JsonGenerator line = JSON.createGenerator(writer)) {
            line.writeStartObject();
            line.writeStringField("format", FORMAT);
            line.writeStringField("requestId", request.id().toString());
            line.writeStringField("number", request.number());
            line.writeStringField("processInstanceId", request.processInstanceId());
            line.writeStringField("endedAt", request.endedAt().toString());
            line.writeStringField("retentionClass", request.retentionClass());
            // The engine's times have no zone of their own.
            line.writeStringField("timeZone", ZoneId.systemDefault().getId());
            line.writeObjectFieldStart("rows");
            for (Map.Entry<String, List<String>> table : rows.entrySet()) {
                line.writeArrayFieldStart(table.getKey());
                for (String row : table.getValue()) {
                    line.writeRawValue(row);
                }
                line.writeEndArray();
            }
            line.writeEndObject();
            line.writeEndObject();
            line.writeRaw('\n');
        } catch (IOException e) {
            throw unwritable(e);
        }
        lines++;
    }

    /** Puts the file on the disk for good, and reads it back. */
    Written finish() {
        try {
            writer.close();
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            String sha256 = readBack();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(file.getParent())) {
                directory.force(true);
            }
            return new Written(file, Files.size(file), sha256);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private String readBack() throws IOException {
        MessageDigest digest = sha256();
        long read;
        try (InputStream in = new DigestInputStream(Files.newInputStream(unfinished), digest);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            read = reader.lines().count();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (read != lines) {
            throw new IOException("Of " + lines + " lines that were written, " + read + " could be read");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // What could not be written was told when it was tried; there is nothing to keep of it.
        }
        delete(unfinished);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(
                "The archive of history cannot be written: is there room in athena.retention.archive, and may it be"
                        + " written to? " + e.getMessage(),
                e);
    }
}
