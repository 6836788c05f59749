package io.athenabudget.cockpit;

import io.athenabudget.identity.Role;
import io.athenabudget.identity.Users;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/** Roles are the engine's groups: all of them, or those of one user. */
class RolesQuery extends GroupQueryImpl {
    private final transient Users users;

    RolesQuery(CommandExecutor executor, Users users) {
        super(executor);
        this.users = users;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return EnginePeople.page(found(), page);
    }

    private List<Group> found() {
        Stream<Role> roles = userId == null
                ? Stream.of(Role.values())
                : EnginePeople.people(users, List.of(userId)).stream().flatMap(user -> user.roles().stream());
        return roles.map(Role::name)
                .filter(name -> id == null || id.equals(name))
                .filter(name -> ids == null || Arrays.asList(ids).contains(name))
                .sorted()
                .<Group>map(RolesQuery::group)
                .toList();
    }

    private static GroupEntity group(String role) {
        GroupEntity group = new GroupEntity(role);
        group.setName(role);
        return group;
    }
}
