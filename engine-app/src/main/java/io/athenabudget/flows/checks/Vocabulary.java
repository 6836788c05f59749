package io.athenabudget.flows.checks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements that a file may consist of, each with the attributes and the children it may have. */
final class Vocabulary {
    /** @param text whether it may contain characters of its own */
    record Entry(Set<String> attributes, Set<String> children, boolean text) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    Vocabulary element(String names, String attributes, String children) {
        return add(names, attributes, children, false);
    }

    Vocabulary text(String names, String attributes) {
        return add(names, attributes, "", true);
    }

    private Vocabulary add(String names, String attributes, String children, boolean text) {
        Entry entry = new Entry(words(attributes), words(children), text);
        words(names).forEach(name -> entries.put(name, entry));
        return this;
    }

    /** Elements that there can be several of beside each other; of all others, two readers might each take another one. */
    Vocabulary repeated(String names) {
        repeated.addAll(words(names));
        return this;
    }

    boolean repeats(String element) {
        return repeated.contains(element);
    }

    @Nullable
    Entry of(String element) {
        return entries.get(element);
    }

    private static Set<String> words(String list) {
        return Stream.of(list)
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
