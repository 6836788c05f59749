package io.athenabudget.cockpit;

import io.athenabudget.identity.Users;
import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Finds the portal's users by their ids; with the name alone, as the rest of a profile is no business of Cockpit's readers. */
class PeopleQuery extends UserQueryImpl {
    private final transient Users users;

    PeopleQuery(CommandExecutor executor, Users users) {
        super(executor);
        this.users = users;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return EnginePeople.page(found(), page);
    }

    private List<User> found() {
        List<String> asked = id != null ? List.of(id) : ids != null ? List.of(ids) : List.of();
        return EnginePeople.people(users, asked).stream()
                .filter(user -> groupId == null
                        || user.roles().stream().anyMatch(role -> role.name().equals(groupId)))
                .<User>map(PeopleQuery::person)
                .toList();
    }

    private static UserEntity person(io.athenabudget.identity.User user) {
        UserEntity person = new UserEntity(user.id().toString());
        person.setFirstName(user.displayName());
        person.setLastName("");
        return person;
    }
}
