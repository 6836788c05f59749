package io.athenabudget.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Slows down guessing: so many failed logins per account and per address, then a pause. Successes cost nothing. */
@Component
class LoginThrottle {
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int FAILURES_PER_ACCOUNT = 10;
    private static final int FAILURES_PER_ADDRESS = 100;
    private static final int MOST_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> accounts = buckets(FAILURES_PER_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(FAILURES_PER_ADDRESS);

    /** @throws IdentityRefusals.TooManyAttempts before the password is even looked at */
    void check(String username, String address) {
        check(accounts.get(username.toLowerCase(Locale.ROOT)));
        check(addresses.get(address));
    }

    void failed(String username, String address) {
        accounts.get(username.toLowerCase(Locale.ROOT)).tryConsume(1);
        addresses.get(address).tryConsume(1);
    }

    private static void check(Bucket bucket) {
        if (bucket.getAvailableTokens() == 0) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new IdentityRefusals.TooManyAttempts(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
            }
            bucket.addTokens(1);
        }
    }

    private static LoadingCache<String, Bucket> buckets(int failures) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(PERIOD)
                .build(key -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(failures)
                                .refillGreedy(failures, PERIOD)
                                .build())
                        .build());
    }
}
