package io.athenabudget.identity.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/departments")
@Tag(name = "Identity")
class DepartmentController {
    private final Departments departments;

    DepartmentController(Departments departments) {
        this.departments = departments;
    }

    record DepartmentInput(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String region,
            @Nullable UUID parentId) {}

    @GetMapping
    @Operation(summary = "List departments")
    Page<Department> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return departments.list(cursor, limit);
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a department")
    Department create(Actor actor, @Valid @RequestBody DepartmentInput input) {
        return departments.create(input.name(), input.region(), input.parentId(), actor.id());
    }
}
