package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.approvals.PastChains;
import io.athenabudget.flows.rehearsal.RehearsalResult.Compared;
import io.athenabudget.flows.rehearsal.RehearsalResult.Ends;
import io.athenabudget.flows.rehearsal.RehearsalResult.Obstacles;
import io.athenabudget.flows.rehearsal.RehearsalResult.OfLevel;
import io.athenabudget.flows.rehearsal.RehearsalResult.OfLevelInRegion;
import io.athenabudget.flows.rehearsal.RehearsalResult.OfPerson;
import io.athenabudget.flows.rehearsal.RehearsalResult.OfRegion;
import io.athenabudget.flows.rehearsal.RehearsalResult.Times;
import io.athenabudget.flows.rehearsal.RehearsalResult.Work;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Adds up what happened, and what would have. */
final class Comparison {
    private static final int MOST_PEOPLE = 200;

    private final Side before = new Side();
    private final Side after = new Side();
    private final Map<String, Long> regions = new TreeMap<>();
    private final Map<Obstacles, Long> obstacles = new HashMap<>();
    private final Map<String, Long> elements = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long requests;
    private long different;
    private long reminders;
    private long escalations;
    private long measured;
    private long assumed;

    /** One of the two worlds. */
    private static final class Side {
        long approved;
        long rejected;
        long without;
        final List<Duration> cycles = new ArrayList<>();
        final Map<String, List<Duration>> ofRegion = new HashMap<>();
        final Map<String, List<Duration>> ofLevel = new LinkedHashMap<>();
        final Map<String, List<Duration>> ofLevelInRegion = new HashMap<>();
        final Map<String, BigDecimal> money = new HashMap<>();
        final Map<UUID, Long> decisions = new HashMap<>();

        void add(PastChain request, RehearsedRequest.Way way) {
            if (way.obstacle() != null) {
                without++;
            } else if (way.approved()) {
                approved++;
            } else {
                rejected++;
            }
            if (way.decidedAt() != null && way.obstacle() == null) {
                Duration cycle = Duration.between(request.submittedAt(), way.decidedAt());
                cycles.add(cycle);
                listOf(ofRegion, request.region()).add(cycle);
            }
            way.steps().forEach(step -> {
                listOf(ofLevel, step.level()).add(step.took());
                listOf(ofLevelInRegion, key(step.level(), request.region())).add(step.took());
                money.merge(step.level(), request.amountBase(), BigDecimal::add);
                if (step.decidedBy() != null) {
                    decisions.merge(step.decidedBy(), 1L, Long::sum);
                }
            });
        }

        Ends ends() {
            return new Ends(approved, rejected, without, times(cycles));
        }

        Work work(String level) {
            List<Duration> took = ofLevel.getOrDefault(level, List.of());
            return new Work(
                    took.size(), RehearsedRequest.amount(money.getOrDefault(level, BigDecimal.ZERO)), times(took));
        }
    }

    /** @param names of the draft's levels, in the order of its diagram */
    Comparison(Map<String, String> names) {
        this.names.putAll(names);
        names.keySet().forEach(level -> listOf(after.ofLevel, level));
    }

    void add(PastChain request, Passage passage, RehearsedRequest compared) {
        requests++;
        different += compared.different() ? 1 : 0;
        reminders += passage.reminders();
        escalations += passage.escalations();
        regions.merge(request.region(), 1L, Long::sum);
        request.decisions().forEach(decision -> names.putIfAbsent(decision.level(), decision.levelName()));
        before.add(request, compared.before());
        after.add(request, compared.after());
        passage.steps().forEach(step -> {
            measured += step.measured() ? 1 : 0;
            assumed += step.measured() ? 0 : 1;
        });
        passage.visited().forEach(element -> elements.merge(element, 1L, Long::sum));
        if (passage.obstacle() != null) {
            obstacles.merge(new Obstacles(passage.obstacle(), passage.obstacleAt(), 0), 1L, Long::sum);
        }
    }

    RehearsalResult result(PastChains.Period period) {
        Set<String> levels = new LinkedHashSet<>(after.ofLevel.keySet());
        levels.addAll(before.ofLevel.keySet());
        return new RehearsalResult(
                requests,
                period.pending(),
                period.withdrawn(),
                different,
                measured,
                assumed,
                reminders,
                escalations,
                compared((side, none) -> side.ends(), ""),
                obstacles.entrySet().stream()
                        .map(found -> new Obstacles(
                                found.getKey().obstacle(), found.getKey().elementId(), found.getValue()))
                        .sorted(Comparator.comparing(Obstacles::requests).reversed())
                        .toList(),
                levels.stream()
                        .map(level -> new OfLevel(level, names.getOrDefault(level, level), compared(Side::work, level)))
                        .toList(),
                regions.entrySet().stream()
                        .map(region -> new OfRegion(
                                region.getKey(),
                                region.getValue(),
                                compared((side, key) -> times(side.ofRegion.get(key)), region.getKey())))
                        .toList(),
                levels.stream()
                        .flatMap(level -> regions.keySet().stream().map(region -> ofLevelInRegion(level, region)))
                        .toList(),
                people(),
                elements,
                Assumption.all());
    }

    private OfLevelInRegion ofLevelInRegion(String level, String region) {
        return new OfLevelInRegion(
                level, region, compared((side, key) -> times(side.ofLevelInRegion.get(key)), key(level, region)));
    }

    /** Those with the most decisions, before or after. */
    private List<OfPerson> people() {
        Set<UUID> all = new LinkedHashSet<>(before.decisions.keySet());
        all.addAll(after.decisions.keySet());
        return all.stream()
                .map(user -> new OfPerson(
                        user,
                        new Compared<>(
                                before.decisions.getOrDefault(user, 0L), after.decisions.getOrDefault(user, 0L))))
                .sorted(Comparator.comparing((OfPerson person) -> Math.max(
                                person.decisions().before(), person.decisions().after()))
                        .reversed()
                        .thenComparing(OfPerson::userId))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private <T extends @Nullable Object> Compared<T> compared(BiFunction<Side, String, T> of, String key) {
        return new Compared<>(of.apply(before, key), of.apply(after, key));
    }

    private static <K> List<Duration> listOf(Map<K, List<Duration>> map, K key) {
        return map.computeIfAbsent(key, none -> new ArrayList<>());
    }

    private static String key(String level, String region) {
        return level + " in " + region;
    }

    private static @Nullable Times times(@Nullable Collection<Duration> durations) {
        if (durations == null || durations.isEmpty()) {
            return null;
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Times(quantile(sorted, 50), quantile(sorted, 90));
    }

    /** By the nearest rank, so that it is a time that some request did take. */
    private static long quantile(List<Duration> sorted, int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(rank, 1) - 1).toSeconds();
    }
}
