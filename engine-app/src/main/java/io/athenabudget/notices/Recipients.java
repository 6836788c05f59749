package io.athenabudget.notices;

import io.athenabudget.identity.PushTokens;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everybody who can be told something. */
@Service
public class Recipients {
    private final Users users;
    private final PushTokens pushTokens;

    Recipients(Users users, PushTokens pushTokens) {
        this.users = users;
        this.pushTokens = pushTokens;
    }

    /** Those of the users who exist. */
    public Page<Recipient> of(Collection<UUID> ids) {
        return new Page<>(withDevices(users.findAll(ids)), null);
    }

    public Page<Recipient> with(Role role, @Nullable String cursor, @Nullable Integer limit) {
        Page<User> page = users.list(role, null, null, null, cursor, limit);
        return new Page<>(withDevices(page.items()), page.nextCursor());
    }

    private List<Recipient> withDevices(List<User> people) {
        Map<UUID, List<PushTokens.Reachable>> reachable =
                pushTokens.of(people.stream().map(User::id).toList());
        return people.stream()
                .map(user -> Recipient.of(user, reachable.getOrDefault(user.id(), List.of())))
                .toList();
    }
}
