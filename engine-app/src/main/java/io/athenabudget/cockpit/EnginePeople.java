package io.athenabudget.cockpit;

import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The portal's users for the engine, to be read only: a user by id, with their name, and their roles as groups. Nobody signs
 * in at the engine, so no password is ever right here. A search by anything else finds nobody.
 */
class EnginePeople implements ReadOnlyIdentityProvider {
    private final Users users;

    EnginePeople(Users users) {
        this.users = users;
    }

    @Component
    static class Factory implements SessionFactory {
        private final Users users;

        Factory(Users users) {
            this.users = users;
        }

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new EnginePeople(users);
        }
    }

    /** The portal's users among these ids. */
    static List<User> people(Users users, Collection<String> ids) {
        return users.findAll(
                ids.stream().map(EnginePeople::uuid).flatMap(Optional::stream).toList());
    }

    /** Of all that was found, what a query asked for. */
    static <T> List<T> page(List<T> found, @Nullable Page page) {
        return page == null
                ? found
                : found.stream()
                        .skip(page.getFirstResult())
                        .limit(page.getMaxResults())
                        .toList();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noUser) {
            return Optional.empty();
        }
    }

    @Override
    public org.camunda.bpm.engine.identity.@Nullable User findUserById(String id) {
        return createUserQuery().userId(id).singleResult();
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return createGroupQuery().groupId(id).singleResult();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public UserQuery createUserQuery() {
        return createUserQuery(Context.getCommandContext());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new PeopleQuery(executor(context), users);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("The engine has no tables of users");
    }

    @Override
    public GroupQuery createGroupQuery() {
        return createGroupQuery(Context.getCommandContext());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new RolesQuery(executor(context), users);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return createTenantQuery(Context.getCommandContext());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(executor(context));
    }

    private static CommandExecutor executor(CommandContext context) {
        return context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    @Override
    public void flush() {
        // Nothing is ever changed.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
