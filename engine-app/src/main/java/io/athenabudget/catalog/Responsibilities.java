package io.athenabudget.catalog;

import io.athenabudget.calls.Snapshot;
import io.athenabudget.identity.Delegation;
import io.athenabudget.identity.Delegations;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.identity.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The assignment matrix resolved into cells. Open approvals hang on cells; who decides them is known from the cell, so
 * that a changed assignment moves any number of open approvals by changing a few rows here.
 */
@Service
public class Responsibilities {
    /** Any number, as long as nothing else in this database takes the same advisory lock. */
    private static final long MATRIX_LOCK = 4_217_001;

    /** The assignments of a category and level that are about a place. */
    private static final String COVERS =
            "(region is null or region = :region) and (department_id is null or department_id = :department::uuid)";

    private static final String MOST_SPECIFIC_FIRST = "department_id is null, region is null";

    private final JdbcClient jdbc;
    private final Users users;
    private final Delegations delegations;
    private final Departments departments;

    Responsibilities(JdbcClient jdbc, Users users, Delegations delegations, Departments departments) {
        this.jdbc = jdbc;
        this.users = users;
        this.delegations = delegations;
        this.departments = departments;
    }

    /** The cell of a place in the matrix, made when it is needed first. */
    public UUID cell(UUID categoryId, String level, String region, @Nullable UUID departmentId) {
        return findCell(categoryId, level, region, departmentId).orElseGet(() -> {
            // Waits for a change of the matrix under way, so that the new cell is not resolved to what was before.
            jdbc.sql("select pg_advisory_xact_lock_shared(?)")
                    .param(MATRIX_LOCK)
                    .query((row, i) -> true)
                    .single();
            jdbc.sql("insert into responsibility (id, category_id, level, region, department_id)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(UUID.randomUUID(), categoryId, level, region, departmentId)
                    .update();
            UUID cell = findCell(categoryId, level, region, departmentId).orElseThrow();
            assign(cell, resolve(categoryId, level, region, departmentId));
            return cell;
        });
    }

    private Optional<UUID> findCell(UUID categoryId, String level, String region, @Nullable UUID departmentId) {
        return jdbc.sql("select id from responsibility where category_id = ? and level = ? and region = ?"
                        + " and department_id is not distinct from ?::uuid")
                .params(categoryId, level, region, departmentId)
                .query(UUID.class)
                .optional();
    }

    /** The approvers that the most specific assignment names: of region and department, department, region, or all. */
    public List<UUID> resolve(UUID categoryId, String level, @Nullable String region, @Nullable UUID departmentId) {
        return mostSpecific(categoryId, level, region, departmentId)
                .map(Assignment::approverIds)
                .orElse(List.of());
    }

    /** The assignment that counts for a place. */
    Optional<Assignment> mostSpecific(
            UUID categoryId, String level, @Nullable String region, @Nullable UUID departmentId) {
        return jdbc.sql("""
                        select * from assignment
                        where category_id = :category and level = :level and %s order by %s limit 1""".formatted(COVERS, MOST_SPECIFIC_FIRST))
                .param("category", categoryId)
                .param("level", level)
                .param("region", region)
                .param("department", departmentId)
                .query(Assignments::assignment)
                .optional();
    }

    /** A category in a region, by its code. */
    public record Cover(String category, String region) {}

    /** Where a new request would find somebody active at a level, from whatever department of the region it comes. */
    public Set<Cover> covered(String level) {
        record Asked(Cover cover, List<UUID> approverIds) {}
        List<Asked> asked = new ArrayList<>();
        for (Department department : departments.all()) {
            jdbc.sql("""
                            select distinct on (category.id) category.code, approver_ids
                            from category left join assignment on category_id = category.id and level = :level and %s
                            where active
                            order by category.id, %s""".formatted(COVERS, MOST_SPECIFIC_FIRST))
                    .param("level", level)
                    .param("region", department.region())
                    .param("department", department.id())
                    .query((row, i) -> new Asked(
                            new Cover(row.getString("code"), department.region()),
                            row.getArray("approver_ids") == null
                                    ? List.of()
                                    : List.of((UUID[])
                                            row.getArray("approver_ids").getArray())))
                    .list()
                    .forEach(asked::add);
        }
        Set<UUID> active = new HashSet<>(users.activeAmong(
                asked.stream().flatMap(one -> one.approverIds.stream()).collect(Collectors.toSet())));
        Set<Cover> covered = asked.stream().map(Asked::cover).collect(Collectors.toSet());
        asked.stream()
                .filter(one -> one.approverIds.stream().noneMatch(active::contains))
                .forEach(one -> covered.remove(one.cover));
        return covered;
    }

    /**
     * The approvers of a place as a whole: those that the most specific assignment of all of it names. Parts of it can have
     * an assignment of their own.
     */
    public List<UUID> resolve(Place place) {
        return resolve(place.categoryId(), place.level(), place.region(), place.departmentId());
    }

    /** Takes the lock that one change of the matrix at a time holds. */
    void lockMatrix() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(MATRIX_LOCK)
                .query((row, i) -> true)
                .single();
    }

    /** Resolves all cells of a category and level again, after an assignment changed. */
    void resolveAnew(UUID categoryId, String level) {
        record Place(UUID id, String region, @Nullable UUID departmentId) {}
        jdbc.sql("select id, region, department_id from responsibility where category_id = ? and level = ?")
                .params(categoryId, level)
                .query((row, i) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        row.getObject("department_id", UUID.class)))
                .list()
                .forEach(place -> assign(place.id, resolve(categoryId, level, place.region, place.departmentId)));
    }

    private void assign(UUID cell, List<UUID> approvers) {
        Set<UUID> after = new LinkedHashSet<>(approvers);
        Set<UUID> before =
                new HashSet<>(jdbc.sql("select user_id from responsibility_approver where responsibility_id = ?")
                        .param(cell)
                        .query(UUID.class)
                        .list());
        for (UUID lost : before) {
            if (!after.contains(lost)) {
                jdbc.sql("delete from responsibility_approver where responsibility_id = ? and user_id = ?")
                        .params(cell, lost)
                        .update();
                noteChange(cell, lost);
            }
        }
        for (UUID gained : after) {
            if (!before.contains(gained)) {
                jdbc.sql("insert into responsibility_approver (responsibility_id, user_id) values (?, ?)"
                                + " on conflict do nothing")
                        .params(cell, gained)
                        .update();
                noteChange(cell, gained);
            }
        }
    }

    private void noteChange(UUID cell, UUID user) {
        jdbc.sql("insert into responsibility_change (responsibility_id, user_id) values (?, ?)"
                        + " on conflict (user_id, responsibility_id) do update set changed_xid = pg_current_xact_id()")
                .params(cell, user)
                .update();
    }

    /** The active approvers of cells, without deputies. */
    public Map<UUID, List<UUID>> approversOf(Collection<UUID> cells) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<UUID>> byCell = new LinkedHashMap<>();
        Set<UUID> all = new LinkedHashSet<>();
        jdbc.sql("select responsibility_id, user_id from responsibility_approver"
                        + " where responsibility_id = any(?) order by user_id")
                .param(cells.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .forEach(entry -> {
                    byCell.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue());
                    all.add(entry.getValue());
                });
        Set<UUID> active = new HashSet<>(users.activeAmong(all));
        byCell.values().forEach(approvers -> approvers.retainAll(active));
        return byCell;
    }

    /** Everybody who may decide in each of the cells today: its approvers and their deputies. */
    public Map<UUID, Set<UUID>> decidersOf(Collection<UUID> cells) {
        Map<UUID, List<UUID>> approvers = approversOf(cells);
        Set<UUID> all = new HashSet<>();
        approvers.values().forEach(all::addAll);
        List<Delegation> delegations = this.delegations.inForceFrom(all);
        Map<UUID, UUID> categories = delegations.isEmpty() ? Map.of() : categoriesOf(cells);
        Map<UUID, Set<UUID>> deciders = new HashMap<>();
        approvers.forEach((cell, inPerson) -> {
            Set<UUID> ofCell = new LinkedHashSet<>(inPerson);
            delegations.stream()
                    .filter(delegation ->
                            inPerson.contains(delegation.fromUserId()) && covers(delegation, categories.get(cell)))
                    .map(Delegation::toUserId)
                    .forEach(ofCell::add);
            deciders.put(cell, ofCell);
        });
        return deciders;
    }

    /** What a user may do in a cell, in person and as a deputy; nothing if neither. */
    public Optional<Mandate> mandate(UUID cell, UUID user) {
        List<UUID> approvers = jdbc.sql("select user_id from responsibility_approver where responsibility_id = ?")
                .param(cell)
                .query(UUID.class)
                .list();
        boolean direct = approvers.contains(user);
        Set<UUID> principals = new LinkedHashSet<>();
        List<Delegation> given = delegations.inForceTo(user);
        if (!given.isEmpty()) {
            UUID category = categoriesOf(List.of(cell)).get(cell);
            given.stream()
                    .filter(delegation -> approvers.contains(delegation.fromUserId()) && covers(delegation, category))
                    .map(Delegation::fromUserId)
                    .forEach(principals::add);
        }
        return direct || !principals.isEmpty() ? Optional.of(new Mandate(direct, principals)) : Optional.empty();
    }

    /** All cells in which a user may decide today, in person or as a deputy. Delegations do not cascade. */
    public List<Cell> cellsDecidedBy(UUID user) {
        List<Delegation> given = delegations.inForceTo(user);
        Set<UUID> people = new HashSet<>(Set.of(user));
        given.forEach(delegation -> people.add(delegation.fromUserId()));
        record Row(Cell cell, UUID approver) {}
        List<Row> rows = jdbc.sql("""
                        select r.*, a.user_id from responsibility_approver a
                        join responsibility r on r.id = a.responsibility_id
                        where a.user_id = any(?)""")
                .param(people.toArray(UUID[]::new))
                .query((row, i) -> new Row(
                        new Cell(
                                row.getObject("id", UUID.class),
                                row.getObject("category_id", UUID.class),
                                row.getString("level"),
                                row.getString("region"),
                                row.getObject("department_id", UUID.class),
                                false,
                                Set.of()),
                        row.getObject("user_id", UUID.class)))
                .list();
        Map<UUID, Cell> cells = new HashMap<>();
        for (Row row : rows) {
            boolean direct = row.approver.equals(user);
            boolean deputy = given.stream()
                    .anyMatch(delegation ->
                            delegation.fromUserId().equals(row.approver) && covers(delegation, row.cell.categoryId()));
            if (direct || deputy) {
                cells.merge(
                        row.cell.id(),
                        with(row.cell, direct, direct ? Set.of() : Set.of(row.approver)),
                        Responsibilities::merged);
            }
        }
        return List.copyOf(cells.values());
    }

    private static Cell with(Cell cell, boolean direct, Set<UUID> onBehalfOf) {
        return new Cell(
                cell.id(), cell.categoryId(), cell.level(), cell.region(), cell.departmentId(), direct, onBehalfOf);
    }

    private static Cell merged(Cell a, Cell b) {
        Set<UUID> both = new HashSet<>(a.onBehalfOf());
        both.addAll(b.onBehalfOf());
        return with(a, a.direct() || b.direct(), both);
    }

    /**
     * The cells that a user gained or lost since a mark, by a changed assignment or a delegation.
     *
     * @param since transactions from this id on
     * @param sinceTime for delegations that began or ended by the clock
     */
    public List<UUID> cellsTouchedSince(UUID user, long since, Instant sinceTime) {
        Set<UUID> cells = new LinkedHashSet<>(jdbc.sql("select responsibility_id from responsibility_change"
                        + " where user_id = ? and changed_xid >= ?::text::xid8")
                .params(user, Long.toString(since))
                .query(UUID.class)
                .list());
        Set<UUID> principals = new HashSet<>();
        delegations.touchedSince(user, since, sinceTime).forEach(delegation -> principals.add(delegation.fromUserId()));
        delegations.inForceTo(user).forEach(delegation -> principals.add(delegation.fromUserId()));
        if (!principals.isEmpty()) {
            Set<UUID> touched = new HashSet<>();
            delegations
                    .touchedSince(user, since, sinceTime)
                    .forEach(delegation -> touched.add(delegation.fromUserId()));
            // A deputy's cells are those of the principal: now, and those the principal gained or lost since.
            cells.addAll(jdbc.sql("""
                            select responsibility_id from responsibility_approver where user_id = any(?)
                            union
                            select responsibility_id from responsibility_change
                            where user_id = any(?) and changed_xid >= ?::text::xid8""")
                    .params(touched.toArray(UUID[]::new), principals.toArray(UUID[]::new), Long.toString(since))
                    .query(UUID.class)
                    .list());
        }
        return List.copyOf(cells);
    }

    /** Those who gained or lost cells since, by a changed assignment or by a delegation that was changed, began or ended. */
    public Set<UUID> gainedOrLostSince(Snapshot before) {
        Set<UUID> approvers =
                new HashSet<>(jdbc.sql("select user_id from responsibility_change where " + Snapshot.COMMITTED_SINCE)
                        .params(before.text(), before.text())
                        .query(UUID.class)
                        .list());
        Set<UUID> all = new HashSet<>(approvers);
        delegations.inForceFrom(approvers).forEach(delegation -> all.add(delegation.toUserId()));
        delegations.touchedSince(before).forEach(delegation -> all.add(delegation.toUserId()));
        return all;
    }

    private Map<UUID, UUID> categoriesOf(Collection<UUID> cells) {
        Map<UUID, UUID> categories = new HashMap<>();
        jdbc.sql("select id, category_id from responsibility where id = any(?)")
                .param(cells.toArray(UUID[]::new))
                .query(row -> {
                    categories.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return categories;
    }

    private static boolean covers(Delegation delegation, @Nullable UUID category) {
        return delegation.categoryId() == null || Objects.equals(delegation.categoryId(), category);
    }
}
