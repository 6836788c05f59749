package io.athenabudget.catalog.web;

import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/categories")
@Tag(name = "Catalogue")
class CategoryController {
    private final Categories categories;

    CategoryController(Categories categories) {
        this.categories = categories;
    }

    /** @param code appears in the routing table and in the engine's candidate groups, hence no commas */
    record CategoryInput(
            @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9_:> -]{0,79}", message = "must be capitals, digits, _ : > -")
            String code,

            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 2_000) String description,
            @Nullable Boolean active,
            @Nullable Long version) {
        String descriptionOrEmpty() {
            return Objects.requireNonNullElse(description, "");
        }
    }

    @GetMapping
    @Operation(summary = "List categories")
    Page<Category> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return categories.list(cursor, limit);
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a category")
    ResponseEntity<Category> create(Actor actor, @Valid @RequestBody CategoryInput input) {
        Category created = categories.create(input.code(), input.name(), input.descriptionOrEmpty(), actor.id());
        return ResponseEntity.created(URI.create("/api/v1/categories/" + created.id()))
                .eTag(StaleVersion.etag(created.version()))
                .body(created);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Change a category")
    ResponseEntity<Category> update(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CategoryInput input) {
        Category updated = categories.update(
                id,
                input.code(),
                input.name(),
                input.descriptionOrEmpty(),
                !Boolean.FALSE.equals(input.active()),
                ifMatch,
                input.version(),
                actor.id());
        return ResponseEntity.ok().eTag(StaleVersion.etag(updated.version())).body(updated);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a category, or retire it when it is in use")
    void remove(
            Actor actor,
            @PathVariable @NotNull UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        categories.remove(id, ifMatch, actor.id());
    }
}
