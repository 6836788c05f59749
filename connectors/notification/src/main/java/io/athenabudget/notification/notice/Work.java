package io.athenabudget.notification.notice;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Items that are held by a row lock while they are worked on, one transaction each, by several workers of as many instances
 * as there are.
 */
final class Work implements AutoCloseable {
    private static final int SECONDS_TO_END = 30;

    private final TransactionTemplate transaction;
    private final int workers;
    private final ExecutorService threads;

    Work(String name, int workers, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.workers = workers;
        this.threads = Executors.newFixedThreadPool(workers, new CustomizableThreadFactory(name + "-"));
    }

    /**
     * Works until nothing is due. A worker for whom something failed leaves the rest for the next turn, as the reason is
     * likely the same; the one that failed has been put off.
     */
    <T> void untilNoneIsLeft(Supplier<Optional<T>> next, Consumer<T> work, BiConsumer<T, RuntimeException> putOff) {
        Callable<Boolean> turn = () -> {
            boolean goOn = true;
            while (goOn && !Thread.currentThread().isInterrupted()) {
                goOn = one(next, work, putOff);
            }
            return goOn;
        };
        try {
            for (Future<Boolean> ended : threads.invokeAll(Collections.nCopies(workers, turn))) {
                ended.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("What is due cannot be read or put off", e.getCause());
        }
    }

    /** Works on the next one; false when there is none, or it failed. */
    private <T> boolean one(Supplier<Optional<T>> next, Consumer<T> work, BiConsumer<T, RuntimeException> putOff) {
        AtomicReference<@Nullable T> held = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<T> item = next.get();
                item.ifPresent(it -> {
                    held.set(it);
                    work.accept(it);
                });
                return item.isPresent();
            }));
        } catch (RuntimeException e) {
            T failed = held.get();
            if (failed == null) {
                throw e;
            }
            putOff.accept(failed, e);
            return false;
        }
    }

    /** Lets what is being worked on end or be given back, while the database can still be reached. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
