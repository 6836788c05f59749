package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decides what, and after how long. A level that did decide a request decides it again as it did. Any other approves,
 * by somebody who is assigned to it today, after as long as some decision at that level took in that region, picked at
 * random from all of the period.
 */
final class People {
    /** With fewer decisions than these, those of a wider circle are picked from. */
    private static final int ENOUGH = 20;

    private final Assigned assigned;
    private final long seed;
    private final Map<String, List<Duration>> delays = new HashMap<>();

    /** Those who could decide today. */
    interface Assigned {
        /** @return active users, in any order that stays the same */
        List<UUID> to(PastChain request, String level);
    }

    /** @param seed the same seed makes the same picks, in whatever order requests are driven */
    People(List<PastChain> chains, Assigned assigned, long seed) {
        this.assigned = assigned;
        this.seed = seed;
        for (PastChain chain : chains) {
            for (PastChain.Decision decision : chain.decisions()) {
                Duration took = Duration.between(decision.waitingSince(), decision.decidedAt());
                circles(decision.level(), chain.region())
                        .forEach(circle -> delays.computeIfAbsent(circle, key -> new ArrayList<>())
                                .add(took));
            }
        }
    }

    /** From the closest circle to the widest. */
    private static List<String> circles(String level, String region) {
        return List.of("level " + level + " in " + region, "level " + level, "all");
    }

    Deciding deciding(PastChain request) {
        return new Deciding(request);
    }

    /** Those who decide one request. */
    final class Deciding {
        private final PastChain request;
        private final List<PastChain.Decision> happened;
        /** Nobody decides their own request, or two levels of one. */
        private final Set<UUID> excluded = new HashSet<>();

        private Deciding(PastChain request) {
            this.request = request;
            this.happened = new ArrayList<>(request.decisions());
            excluded.add(request.requesterId());
            request.decisions().forEach(decision -> excluded.add(decision.decidedBy()));
        }

        /** What is said at a level that has just been opened; null when nobody may say anything. */
        @Nullable
        Verdict decide(String level) {
            for (PastChain.Decision decision : happened) {
                if (decision.level().equals(level)) {
                    happened.remove(decision);
                    return new Verdict(
                            Duration.between(decision.waitingSince(), decision.decidedAt()),
                            decision.approved(),
                            decision.decidedBy(),
                            true);
                }
            }
            List<UUID> deciders = assigned.to(request, level).stream()
                    .filter(user -> !excluded.contains(user))
                    .toList();
            if (deciders.isEmpty()) {
                return null;
            }
            SplittableRandom random = random(level);
            UUID decider = deciders.get(random.nextInt(deciders.size()));
            excluded.add(decider);
            return new Verdict(delay(level, random), true, decider, false);
        }

        private SplittableRandom random(String level) {
            UUID id = request.requestId();
            return new SplittableRandom(seed
                    ^ Long.rotateLeft(id.getMostSignificantBits(), 17)
                    ^ id.getLeastSignificantBits()
                    ^ (long) level.hashCode() * excluded.size());
        }

        private Duration delay(String level, SplittableRandom random) {
            List<Duration> known = List.of();
            for (String circle : circles(level, request.region())) {
                known = delays.getOrDefault(circle, List.of());
                if (known.size() >= ENOUGH) {
                    break;
                }
            }
            return known.isEmpty() ? Duration.ZERO : known.get(random.nextInt(known.size()));
        }
    }
}
