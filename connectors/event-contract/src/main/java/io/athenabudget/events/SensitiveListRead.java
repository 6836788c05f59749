package io.athenabudget.events;

import java.util.Map;

/** Somebody read a list that tells about many people. */
public record SensitiveListRead(String path, Map<String, String> filters) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
