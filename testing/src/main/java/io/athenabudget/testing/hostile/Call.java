package io.athenabudget.testing.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** An operation of an OpenAPI document. */
public record Call(String method, String path, JsonNode operation) {
    /** What it is listed under. */
    public String tag() {
        return operation.path("tags").path(0).asText();
    }

    boolean is(String method, String path) {
        return this.method.equals(method.toLowerCase(Locale.ROOT)) && this.path.equals(path);
    }

    boolean takesBody() {
        return method.equals("post") || method.equals("put") || method.equals("patch");
    }

    String pathWith(String id) {
        return path.replaceAll("\\{[^}]+}", id.replace("\\", "\\\\"));
    }

    boolean hasId() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
