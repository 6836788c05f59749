package io.athenabudget.events;

/** Somebody called what their roles, or their part in it, do not allow. */
public record AccessRefused(String method, String path) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
