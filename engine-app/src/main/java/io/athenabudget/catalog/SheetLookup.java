package io.athenabudget.catalog;

import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the codes and names of a sheet stand for, read once for all of its lines. */
@Component
class SheetLookup {
    private final Categories categories;
    private final Departments departments;
    private final Users users;
    private final FlowInForce flow;

    SheetLookup(Categories categories, Departments departments, Users users, FlowInForce flow) {
        this.categories = categories;
        this.departments = departments;
        this.users = users;
        this.flow = flow;
    }

    Names namesFor(Collection<String> usernames, Collection<UUID> approvers) {
        List<Department> all = departments.all();
        Set<String> regions = all.stream().map(Department::region).collect(Collectors.toSet());
        Set<User> people = new HashSet<>(users.named(usernames));
        people.addAll(users.findAll(new HashSet<>(approvers)));
        return new Names(
                categories.all().stream().collect(Collectors.toMap(Category::code, Function.identity())),
                all,
                regions,
                flow.levels().stream().map(FlowInForce.Level::key).collect(Collectors.toSet()),
                people.stream()
                        .collect(Collectors.toMap(user -> user.username().toLowerCase(Locale.ROOT), user -> user)),
                people.stream().collect(Collectors.toMap(User::id, User::username)));
    }

    record Names(
            Map<String, Category> categories,
            List<Department> departments,
            Set<String> regions,
            Set<String> levels,
            Map<String, User> people,
            Map<UUID, String> usernames) {
        List<Department> departmentsNamed(String nameOrId) {
            return departments.stream()
                    .filter(department -> department.name().equals(nameOrId)
                            || department.id().toString().equals(nameOrId))
                    .toList();
        }

        Optional<User> person(String username) {
            return Optional.ofNullable(people.get(username.toLowerCase(Locale.ROOT)));
        }

        /** The name of a department, or its id where others have the name too. */
        String departmentOf(@Nullable UUID id) {
            if (id == null) {
                return "";
            }
            return departments.stream()
                    .filter(department -> department.id().equals(id))
                    .map(Department::name)
                    .filter(name -> departmentsNamed(name).size() == 1)
                    .findFirst()
                    .orElse(id.toString());
        }

        List<String> usernamesOf(List<UUID> ids) {
            return ids.stream()
                    .map(id -> usernames.getOrDefault(id, id.toString()))
                    .toList();
        }
    }
}
