package io.athenabudget.notification;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.Platform;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that does to a message what a test says of its address. */
public final class ScriptedProvider implements Channel {
    /** What it does. */
    public interface Behaviour {
        String take(Message message) throws NotSent;
    }

    private final Medium medium;
    private final Set<Platform> platforms;
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final List<Message> seen = new CopyOnWriteArrayList<>();

    ScriptedProvider(Medium medium, Platform... platforms) {
        this.medium = medium;
        this.platforms = platforms.length == 0 ? EnumSet.allOf(Platform.class) : Set.of(platforms);
    }

    @Override
    public Medium medium() {
        return medium;
    }

    @Override
    public Set<Platform> platforms() {
        return platforms;
    }

    @Override
    public String provider() {
        return platforms.equals(Set.of(Platform.IOS)) ? "scripted-IOS" : "scripted-" + medium;
    }

    @Override
    public String send(Message message) throws NotSent {
        seen.add(message);
        return behaviours
                .getOrDefault(message.address(), it -> "provider-" + it.id())
                .take(message);
    }

    public void to(String address, Behaviour behaviour) {
        behaviours.put(address, behaviour);
    }

    /** All attempts on this address, in their order, of what is shown. */
    public List<Message> seen(String address) {
        return attempts(address, false);
    }

    /** All attempts to wake the app at this address. */
    public List<Message> woken(String address) {
        return attempts(address, true);
    }

    private List<Message> attempts(String address, boolean silent) {
        return seen.stream()
                .filter(message -> message.address().equals(address) && message.isSilent() == silent)
                .toList();
    }
}
