package io.athenabudget.insights;

import io.athenabudget.rest.Refusal;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many exports an instance writes at once: each holds a connection of the database, and a snapshot, for as long as its
 * reader takes.
 */
@Component
public class Exports {
    private static final int AT_ONCE = 3;
    private static final String PATIENCE_SECONDS = "60";

    private final Semaphore free = new Semaphore(AT_ONCE);

    public void run(Runnable export) {
        if (!free.tryAcquire()) {
            throw new Busy();
        }
        try {
            export.run();
        } finally {
            free.release();
        }
    }

    static final class Busy extends Refusal {
        Busy() {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "exports-busy",
                    AT_ONCE + " exports are being written, which are as many as there may be. Try again in a minute.");
            getHeaders().set("Retry-After", PATIENCE_SECONDS);
        }
    }
}
