package io.athenabudget.demo;

import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.catalog.Assignments;
import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.catalog.ExchangeRates;
import io.athenabudget.catalog.Reasons;
import io.athenabudget.identity.Departments;
import io.athenabudget.identity.NewUser;
import io.athenabudget.identity.Registration;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.Users;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seeds an empty database with people, categories and assignments to try everything with. Local runs only. */
@Component
@ConditionalOnProperty("athena.demo.enabled")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoOrganisation implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoOrganisation.class);
    private static final String PASSWORD = "athena-demo";
    private static final Map<String, String> REGIONS =
            new LinkedHashMap<>(Map.of("EMEA", "Europe/Madrid", "AMER", "America/New_York", "APAC", "Asia/Singapore"));
    private static final List<String> LEVELS = List.of("L1", "L2", "L3");

    /** Units for one euro; the European Central Bank's reference rates of mid 2025, rounded. */
    private static final Map<String, String> RATES = Map.ofEntries(
            Map.entry("EUR", "1"),
            Map.entry("USD", "1.1710"),
            Map.entry("GBP", "0.8650"),
            Map.entry("CHF", "0.9370"),
            Map.entry("JPY", "171.60"),
            Map.entry("CNY", "8.3900"),
            Map.entry("INR", "100.50"),
            Map.entry("AUD", "1.7850"),
            Map.entry("CAD", "1.6030"),
            Map.entry("BRL", "6.4300"),
            Map.entry("MXN", "21.950"),
            Map.entry("SGD", "1.4960"),
            Map.entry("SEK", "11.180"),
            Map.entry("PLN", "4.2450"));

    private final UnitOfWork unitOfWork;
    private final Users users;
    private final Registration registration;
    private final Departments departments;
    private final Categories categories;
    private final Reasons reasons;
    private final Assignments assignments;
    private final ExchangeRates exchangeRates;
    private final boolean local;

    DemoOrganisation(
            UnitOfWork unitOfWork,
            Users users,
            Registration registration,
            Departments departments,
            Categories categories,
            Reasons reasons,
            Assignments assignments,
            ExchangeRates exchangeRates,
            @Value("${athena.local:false}") boolean local) {
        this.unitOfWork = unitOfWork;
        this.users = users;
        this.registration = registration;
        this.departments = departments;
        this.categories = categories;
        this.reasons = reasons;
        this.assignments = assignments;
        this.exchangeRates = exchangeRates;
        this.local = local;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!local) {
            throw new IllegalStateException(
                    "athena.demo.enabled creates users with a known password and is for local runs only");
        }
        if (users.count() > 0) {
            return;
        }
        unitOfWork.run(() -> {
            Map<String, UUID> people = people();
            catalogue(people);
            return people.size();
        });
        log.info("Seeded the demonstration organisation");
    }

    private Map<String, UUID> people() {
        Map<String, UUID> people = new HashMap<>();
        REGIONS.forEach((region, timeZone) -> {
            UUID sales = departments.create("Sales " + region, region, null);
            UUID finance = departments.create("Finance " + region, region, null);
            String suffix = region.equals("EMEA") ? "" : "." + region.toLowerCase(java.util.Locale.ROOT);
            add(people, "sales" + suffix, "Sam Sales " + region, Set.of(Role.SALES), sales, region, timeZone);
            for (String level : LEVELS) {
                add(
                        people,
                        level.toLowerCase(java.util.Locale.ROOT) + suffix,
                        level + " Approver " + region,
                        Set.of(Role.APPROVER),
                        finance,
                        region,
                        timeZone);
            }
            if (region.equals("EMEA")) {
                add(people, "sales2", "Sofia Sales EMEA", Set.of(Role.SALES), sales, region, timeZone);
                add(people, "l1.deputy", "L1 Deputy EMEA", Set.of(Role.APPROVER), finance, region, timeZone);
                add(people, "l2.deputy", "L2 Deputy EMEA", Set.of(Role.APPROVER), finance, region, timeZone);
                add(people, "admin", "Ada Admin", Set.of(Role.ADMIN), finance, region, timeZone);
                add(people, "admin2", "Alan Admin", Set.of(Role.ADMIN), finance, region, timeZone);
                add(people, "analyst", "Ana Analyst", Set.of(Role.ANALYST), finance, region, timeZone);
            }
        });
        return people;
    }

    private void add(
            Map<String, UUID> people,
            String username,
            String displayName,
            Set<Role> roles,
            UUID department,
            String region,
            String timeZone) {
        people.put(
                username,
                registration
                        .create(
                                new NewUser(
                                        username,
                                        PASSWORD,
                                        username + "@athena.example",
                                        displayName,
                                        roles,
                                        department,
                                        region,
                                        "en",
                                        timeZone,
                                        true),
                                null)
                        .id());
    }

    private void catalogue(Map<String, UUID> people) {
        exchangeRates.replace(RATES, null, null, null);
        category(
                people,
                "TRAVEL",
                "Travel",
                Map.of("CUSTOMER_VISIT", "Customer visit", "TRADE_FAIR", "Trade fair", "TEAM_MEETING", "Team meeting"));
        category(
                people,
                "EVENTS",
                "Events",
                Map.of("CUSTOMER_EVENT", "Customer event", "SPONSORING", "Sponsoring", "ROADSHOW", "Roadshow"));
        category(
                people,
                "MARKETING",
                "Marketing",
                Map.of("CAMPAIGN", "Campaign", "SAMPLES", "Samples and gifts", "PRINT", "Print and displays"));
        category(
                people,
                "TRAINING",
                "Training",
                Map.of(
                        "PRODUCT_TRAINING",
                        "Product training",
                        "LANGUAGE_COURSE",
                        "Language course",
                        "CERTIFICATION",
                        "Certification"));
        category(
                people,
                "EQUIPMENT",
                "Equipment",
                Map.of("DEMO_EQUIPMENT", "Demo equipment", "REPLACEMENT", "Replacement", "NEW_HIRE", "New colleague"));
    }

    private void category(Map<String, UUID> people, String code, String name, Map<String, String> itsReasons) {
        Category category = categories.create(code, name, "", null);
        itsReasons.forEach((reasonCode, reasonName) -> reasons.create(reasonCode, reasonName, category.id(), null));
        for (String region : REGIONS.keySet()) {
            for (String level : LEVELS) {
                String approver = level.toLowerCase(java.util.Locale.ROOT)
                        + (region.equals("EMEA") ? "" : "." + region.toLowerCase(java.util.Locale.ROOT));
                assignments.create(
                        new Assignments.Entry(
                                category.id(),
                                level,
                                region,
                                null,
                                List.of(java.util.Objects.requireNonNull(people.get(approver)))),
                        null);
            }
        }
    }
}
