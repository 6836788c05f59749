package io.athenabudget.cockpit;

import io.athenabudget.identity.Users;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
        return found().count();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        Stream<User> found = found();
        return (page == null ? found : found.skip(page.getFirstResult()).limit(page.getMaxResults())).toList();
    }

    private Stream<User> found() {
        if (id == null && ids == null) {
            return Stream.empty();
        }
        List<String> asked = id == null ? Arrays.asList(ids) : List.of(id);
        return EnginePeople.people(users, asked).stream()
                .filter(user ->
                        ids == null || Arrays.asList(ids).contains(user.id().toString()))
                .filter(user -> groupId == null
                        || user.roles().stream().anyMatch(role -> role.name().equals(groupId)))
                .map(user -> {
                    UserEntity person = new UserEntity(user.id().toString());
                    person.setFirstName(user.displayName());
                    person.setLastName("");
                    return person;
                });
    }
}
