package io.athenabudget.retention;

import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been archived, and in which files. */
@Repository
public class HistoryArchives {
    private final JdbcClient jdbc;

    HistoryArchives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public Page<HistoryArchive> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        return Page.of(
                jdbc.sql("""
                                select * from history_archive where (archived_at, id) < (?::timestamptz, ?)
                                order by archived_at desc, id desc limit ?""")
                        .params(
                                after == null ? "infinity" : after.instant(0).toString(),
                                after == null ? new UUID(-1, -1) : after.uuid(1),
                                size + 1)
                        .query(HistoryArchives::archive)
                        .list(),
                size,
                last -> Cursor.of(last.archivedAt(), last.id()));
    }

    void add(HistoryArchive archive, List<UUID> requests) {
        jdbc.sql("""
                        insert into history_archive (id, file, requests, bytes, sha256, first_ended_at, last_ended_at,
                            archived_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        archive.id(),
                        archive.file(),
                        archive.requests(),
                        archive.bytes(),
                        archive.sha256(),
                        utc(archive.firstEndedAt()),
                        utc(archive.lastEndedAt()),
                        utc(archive.archivedAt()))
                .update();
        jdbc.sql("update budget_request set history_archived_at = ?, history_archive_id = ? where id = any(?)")
                .params(utc(archive.archivedAt()), archive.id(), requests.toArray(UUID[]::new))
                .update();
    }

    private static HistoryArchive archive(ResultSet row, int index) throws SQLException {
        return new HistoryArchive(
                row.getObject("id", UUID.class),
                row.getString("file"),
                row.getInt("requests"),
                row.getLong("bytes"),
                row.getString("sha256"),
                instant(row, "first_ended_at"),
                instant(row, "last_ended_at"),
                instant(row, "archived_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
