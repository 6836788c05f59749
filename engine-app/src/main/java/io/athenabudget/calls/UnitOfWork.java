package io.athenabudget.calls;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a change in one transaction: all of it or nothing. A change that lost a race inside the database (the engine's
 * job executor may hold a row for an instant) is tried again from the start.
 */
@Component
public class UnitOfWork {
    private static final Logger log = LoggerFactory.getLogger(UnitOfWork.class);
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    UnitOfWork(PlatformTransactionManager transactionManager) {
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /** Runs the change in a transaction of its own, or joins the one that is under way. */
    public <T> T run(Supplier<T> change) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return change.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> change.get());
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.debug("Lost a race, trying again ({} of {})", attempt, ATTEMPTS, e);
            }
        }
    }

    /** Runs the change to see what it would do, and undoes it. */
    public <T> T rehearse(Supplier<T> change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return change.get();
        });
    }
}
