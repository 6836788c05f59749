package io.athenabudget.catalog;

import io.athenabudget.identity.Delegation;
import io.athenabudget.identity.Delegations;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.InvalidInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who would decide a request, and by which assignment, before anybody submits it. */
@Service
public class WhoDecides {
    private final FlowInForce flow;
    private final Categories categories;
    private final ExchangeRates exchangeRates;
    private final Responsibilities responsibilities;
    private final Delegations delegations;
    private final Users users;

    WhoDecides(
            FlowInForce flow,
            Categories categories,
            ExchangeRates exchangeRates,
            Responsibilities responsibilities,
            Delegations delegations,
            Users users) {
        this.flow = flow;
        this.categories = categories;
        this.exchangeRates = exchangeRates;
        this.responsibilities = responsibilities;
        this.delegations = delegations;
        this.users = users;
    }

    public record Simulation(String amountBase, String baseCurrency, List<Step> levels) {}

    /**
     * A level the request would take.
     *
     * @param because why the routing table asks for it
     * @param assignment the one that counts, as no other is more specific; null when there is none and nobody decides
     */
    public record Step(
            String level,
            String levelName,
            String because,
            @Nullable Assignment assignment,
            List<Decider> deciders) {}

    /** @param onBehalfOf the approver whose deputy this is today; null for an approver in person */
    public record Decider(
            UUID id,
            String displayName,
            boolean active,
            @Nullable UUID onBehalfOf) {}

    public Simulation of(UUID categoryId, String region, @Nullable UUID departmentId, Money amount) {
        Category category =
                categories.find(categoryId).orElseThrow(() -> new InvalidInput("categoryId", "is not a category"));
        Converted converted = exchangeRates.toBase(amount);
        List<Step> steps = flow.route(converted.amountBase(), category.code(), region).stream()
                .map(level -> step(level, categoryId, region, departmentId))
                .toList();
        return new Simulation(
                Money.format(converted.amountBase(), converted.baseCurrency()), converted.baseCurrency(), steps);
    }

    private Step step(FlowInForce.RoutedLevel level, UUID categoryId, String region, @Nullable UUID departmentId) {
        Optional<Assignment> assignment = responsibilities.mostSpecific(categoryId, level.key(), region, departmentId);
        List<Decider> deciders = assignment
                .map(found -> deciders(found.approverIds(), categoryId))
                .orElse(List.of());
        return new Step(level.key(), level.name(), level.because(), assignment.orElse(null), deciders);
    }

    private List<Decider> deciders(List<UUID> approvers, UUID categoryId) {
        List<Delegation> deputies = delegations.inForceFrom(approvers).stream()
                .filter(delegation -> delegation.categoryId() == null
                        || delegation.categoryId().equals(categoryId))
                .toList();
        Map<UUID, User> people = people(approvers, deputies);
        List<Decider> deciders = new ArrayList<>();
        for (UUID approver : approvers) {
            decider(people.get(approver), null).ifPresent(deciders::add);
            deputies.stream()
                    .filter(delegation -> delegation.fromUserId().equals(approver))
                    .forEach(delegation ->
                            decider(people.get(delegation.toUserId()), approver).ifPresent(deciders::add));
        }
        return deciders;
    }

    private Map<UUID, User> people(Collection<UUID> approvers, List<Delegation> deputies) {
        Set<UUID> ids = new HashSet<>(approvers);
        deputies.forEach(delegation -> ids.add(delegation.toUserId()));
        return users.findAll(ids).stream().collect(Collectors.toMap(User::id, Function.identity()));
    }

    private static Optional<Decider> decider(@Nullable User user, @Nullable UUID onBehalfOf) {
        return Stream.ofNullable(user)
                .map(known -> new Decider(known.id(), known.displayName(), known.active(), onBehalfOf))
                .findFirst();
    }
}
