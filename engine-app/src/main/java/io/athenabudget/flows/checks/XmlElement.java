package io.athenabudget.flows.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file, with the prefixes of our own vocabulary whatever the file calls them: {@code bpmn:userTask}, and
 * {@code camunda:dueDate} among its attributes. What belongs to no namespace we know has it in braces, and is thereby in
 * no allow-list.
 */
final class XmlElement {
    private final String name;
    private final String localName;
    private final int line;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line, @Nullable XmlElement parent) {
        this.name = name;
        this.localName = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1);
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    String localName() {
        return localName;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> children(String named) {
        return children.stream().filter(child -> child.is(named));
    }

    @Nullable
    XmlElement child(String named) {
        return children(named).findFirst().orElse(null);
    }

    /** This element and all below it, in the order of the file. The depth is bounded where a file is read. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String named) {
        return all().filter(element -> element.is(named));
    }

    /** As the engine reads it: without the white space around it. */
    String text() {
        return text.toString().trim();
    }

    @Nullable
    String id() {
        return attributes.get("id");
    }

    /** The element of the diagram that this one is a part of. */
    XmlElement owner() {
        XmlElement at = this;
        while (at.parent != null && (at.id() == null || at.localName().endsWith("EventDefinition"))) {
            at = at.parent;
        }
        return at;
    }

    @Nullable
    String nearestId() {
        return owner().id();
    }

    /** How a message speaks of it. */
    String label() {
        XmlElement owner = owner();
        String name = owner.get("name", owner.get("label", ""));
        String id = owner.id();
        if (id == null) {
            return "<" + localName() + "> in line " + line;
        }
        return name.isBlank() ? Findings.quote(id) : Findings.quote(name) + " (" + Findings.unquoted(id) + ")";
    }
}
