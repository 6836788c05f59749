package io.athenabudget.notification.notice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Items that are held by a row lock while they are worked on, one transaction each, by as many instances as there are. */
final class Work {
    private Work() {}

    /**
     * Works until nothing is due, or something failed: then the rest waits for the next turn, as the reason is likely the
     * same, and the one that failed has been put off.
     */
    static <T> void untilNoneIsLeft(
            TransactionTemplate transaction,
            Supplier<Optional<T>> next,
            Consumer<T> work,
            BiConsumer<T, RuntimeException> putOff) {
        boolean goOn = true;
        while (goOn && !Thread.currentThread().isInterrupted()) {
            AtomicReference<@Nullable T> held = new AtomicReference<>();
            try {
                goOn = Boolean.TRUE.equals(transaction.execute(status -> {
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
                goOn = false;
            }
        }
    }
}
