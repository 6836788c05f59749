package io.athenabudget.retention;

import io.athenabudget.approvals.KeptCourses;
import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.HistoryArchived;
import jakarta.annotation.PostConstruct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * At night, writes the history that has been kept for long enough to the archive, and then lets the engine remove it. A file
 * and what is known of it come about together or not at all.
 */
@Component
class ArchiveHistory {
    private static final Logger log = LoggerFactory.getLogger(ArchiveHistory.class);

    /** Some seconds of work, in which nobody can place a hold. */
    private static final int REQUESTS_IN_A_FILE = 1_000;

    private static final int READ_AT_ONCE = 100;

    private static final DateTimeFormatter FILE =
            DateTimeFormatter.ofPattern("yyyy/MM/'history-'yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final RetentionProperties properties;
    private final DueRequests due;
    private final EngineHistory history;
    private final HistoryArchives archives;
    private final KeptCourses courses;
    private final RetentionLock lock;
    private final UnitOfWork unitOfWork;
    private final CallEvents events;
    private final Clock clock;

    ArchiveHistory(
            RetentionProperties properties,
            DueRequests due,
            EngineHistory history,
            HistoryArchives archives,
            KeptCourses courses,
            RetentionLock lock,
            UnitOfWork unitOfWork,
            CallEvents events,
            Clock clock) {
        this.properties = properties;
        this.due = due;
        this.history = history;
        this.archives = archives;
        this.courses = courses;
        this.lock = lock;
        this.unitOfWork = unitOfWork;
        this.events = events;
        this.clock = clock;
    }

    @PostConstruct
    void check() {
        Path archive = properties.archive();
        if (archive == null) {
            log.info("History is kept for ever: set athena.retention.archive to a directory to archive and remove it");
        } else if (Files.exists(archive) && !Files.isWritable(archive)) {
            throw new IllegalStateException("athena.retention.archive is " + archive
                    + ", which may not be written to: let this user write there");
        }
    }

    @Scheduled(fixedDelayString = "PT10M")
    void atNight() {
        Path archive = properties.archive();
        DueRequest last = null;
        do {
            if (archive == null || !properties.window().contains(localTime())) {
                return;
            }
            DueRequest after = last;
            last = unitOfWork.run(() -> lock.tryTake() ? next(archive, after) : null);
        } while (last != null);
    }

    private LocalTime localTime() {
        return LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Writes a file. @return its last request, null when there was none left */
    @Nullable
    DueRequest next(Path archive, @Nullable DueRequest after) {
        List<DueRequest> requests = due.after(after, REQUESTS_IN_A_FILE);
        if (requests.isEmpty()) {
            return null;
        }
        DueRequest first = requests.get(0);
        DueRequest last = requests.get(requests.size() - 1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        String name = FILE.format(now) + "-" + id + ".jsonl.gz";
        ArchiveFile.Written written = write(archive.resolve(name), requests);
        archives.add(
                new HistoryArchive(
                        id,
                        name,
                        requests.size(),
                        written.bytes(),
                        written.sha256(),
                        first.endedAt(),
                        last.endedAt(),
                        now),
                requests.stream().map(DueRequest::id).toList());
        List<String> instances = instancesOf(requests);
        courses.keep(instances);
        history.removeFrom(now, instances);
        events.publish(
                new HistoryArchived(
                        id, name, requests.size(), written.bytes(), written.sha256(), first.endedAt(), last.endedAt()),
                id,
                null);
        log.info("The history of {} requests is in the archive: {}", requests.size(), name);
        return last;
    }

    private ArchiveFile.Written write(Path file, List<DueRequest> requests) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // When it is unknown whether it was committed, the file stays: garbage is better than a loss.
                if (status == STATUS_ROLLED_BACK) {
                    ArchiveFile.delete(file);
                }
            }
        });
        try (ArchiveFile archive = new ArchiveFile(file)) {
            for (int from = 0; from < requests.size(); from += READ_AT_ONCE) {
                List<DueRequest> some = requests.subList(from, Math.min(requests.size(), from + READ_AT_ONCE));
                Map<String, Map<String, List<String>>> rows = history.rowsOf(instancesOf(some));
                some.forEach(request -> archive.add(request, rows.getOrDefault(request.processInstanceId(), Map.of())));
            }
            return archive.finish();
        }
    }

    private static List<String> instancesOf(List<DueRequest> requests) {
        return requests.stream().map(DueRequest::processInstanceId).toList();
    }
}
