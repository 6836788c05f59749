package io.athenabudget.insights.mining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types of an object-centric log, with the types of their attributes. */
final class OcelTypes {
    static final String REQUEST = "Request";
    static final String APPROVAL = "Approval";
    static final String PERSON = "Person";
    static final String CATEGORY = "Category";
    static final String DEPARTMENT = "Department";

    /** What happened that this version knows no better name for. */
    static final String OTHER = "Other";

    private OcelTypes() {}

    private static Map<String, String> attributes(String... namesAndTypes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            attributes.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return attributes;
    }

    static void write(OcelWriter json) {
        json.list("objectTypes", () -> {
            type(
                    json,
                    REQUEST,
                    attributes(
                            "number",
                            "string",
                            "status",
                            "string",
                            "amount",
                            "float",
                            "currency",
                            "string",
                            "region",
                            "string",
                            "flowVersion",
                            "integer"));
            type(json, APPROVAL, attributes("level", "string", "levelName", "string", "outcome", "string"));
            type(json, PERSON, attributes());
            type(json, CATEGORY, attributes("name", "string"));
            type(json, DEPARTMENT, attributes("name", "string"));
        });
        json.list("eventTypes", () -> {
            Arrays.stream(Activity.values())
                    .forEach(activity -> type(
                            json,
                            activity.words(),
                            activity.isOfLevel() ? attributes("level", "string") : attributes()));
            type(json, OTHER, attributes("event", "string"));
        });
    }

    private static void type(OcelWriter json, String name, Map<String, String> attributes) {
        json.item(() -> {
            json.field("name", name);
            json.list(
                    "attributes",
                    () -> attributes.forEach((attribute, type) -> json.item(() -> {
                        json.field("name", attribute);
                        json.field("type", type);
                    })));
        });
    }
}
