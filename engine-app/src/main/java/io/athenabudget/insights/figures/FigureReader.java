package io.athenabudget.insights.figures;

import io.athenabudget.insights.AnalyticalQueries;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Figures, of all that is asked about or by what it has in common. */
@Service
public class FigureReader {
    private static final Comparator<Group> BY_NAME =
            Comparator.comparing(Group::title).thenComparing(Group::key);

    private final AnalyticalQueries queries;
    private final FigurePolicy policy;
    private final Facts facts;

    FigureReader(AnalyticalQueries queries, FigurePolicy policy, Facts facts) {
        this.queries = queries;
        this.policy = policy;
        this.facts = facts;
    }

    /**
     * The figures of everything that was asked about.
     *
     * @param asOf up to when everything that happened is counted; null before anything was
     * @param people whether there are figures of people
     */
    public record Total(@Nullable Instant asOf, boolean people, Figures figures) {}

    public Total of(FigureFilter filter) {
        Selection selection = policy.of(filter);
        Figures figures = queries.ask(jdbc -> FigureQuery.all(jdbc, selection));
        return new Total(facts.asOf().orElse(null), policy.tellsPeople(), figures);
    }

    /** The figures by something, in the order of names. */
    public Page<FigureGroup> by(
            Dimension dimension, FigureFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        return page(all(dimension, filter), FigureGroup::group, cursor, limit);
    }

    /** What there are figures of, in the order of names, without adding them up. */
    public Page<Group> groups(
            Dimension dimension, FigureFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        Selection selection = policy.of(dimension, filter);
        String keys = dimension.isOfApprovals()
                ? KEYS.formatted(
                        dimension.key(), "approval_fact", selection.ofApprovals() + " and " + dimension.approvals())
                : KEYS.formatted(dimension.key(), "request_fact", selection.ofRequests());
        List<Group> groups = queries.ask(jdbc -> {
            Map<String, String> names = names(jdbc, dimension, selection);
            return jdbc.sql(keys).params(selection.parameters()).query(String.class).list().stream()
                    .map(key -> new Group(key, names.get(key)))
                    .sorted(BY_NAME)
                    .toList();
        });
        return page(groups, Function.identity(), cursor, limit);
    }

    List<FigureGroup> all(Dimension dimension, FigureFilter filter) {
        Selection selection = policy.of(dimension, filter);
        return queries.ask(jdbc -> {
            Map<String, String> names = names(jdbc, dimension, selection);
            return FigureQuery.by(dimension, jdbc, selection).entrySet().stream()
                    .map(entry -> new FigureGroup(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                    .sorted(Comparator.comparing(FigureGroup::group, BY_NAME))
                    .toList();
        });
    }

    private static Map<String, String> names(JdbcClient jdbc, Dimension dimension, Selection selection) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(dimension.names(selection.ofApprovals()))
                .params(selection.parameters())
                .query(row -> {
                    names.put(row.getString("key"), row.getString("name"));
                });
        return names;
    }

    private static <T> Page<T> page(
            List<T> all, Function<T, Group> groupOf, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<T> rest = after == null
                ? all
                : all.stream()
                        .filter(each ->
                                BY_NAME.compare(groupOf.apply(each), new Group(after.text(1), after.text(0))) > 0)
                        .toList();
        return Page.of(
                rest,
                size,
                last -> Cursor.of(
                        groupOf.apply(last).title(), groupOf.apply(last).key()));
    }

    private static final String KEYS = "select distinct (%s) collate \"C\" as key from %s f where %s";
}
