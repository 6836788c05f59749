package io.athenabudget.identity.web;

import io.athenabudget.identity.People;
import io.athenabudget.identity.People.Person;
import io.athenabudget.identity.Role;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "Identity")
class PersonController {
    private static final int SHORTEST_TEXT = 2;

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "The names of people: by their ids, or those whose name has a text in it")
    Page<Person> list(
            @RequestParam(required = false) @Nullable List<UUID> id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (id != null) {
            if (id.size() > Page.MAX_LIMIT) {
                throw new InvalidInput("id", "can be given " + Page.MAX_LIMIT + " times at most");
            }
            return new Page<>(people.of(id), null);
        }
        if (q == null || q.strip().length() < SHORTEST_TEXT) {
            throw new InvalidInput("q", "must have " + SHORTEST_TEXT + " characters at least, unless ids are given");
        }
        return new Page<>(people.named(q.strip(), role, limit), null);
    }
}
