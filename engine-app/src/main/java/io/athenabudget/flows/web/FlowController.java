package io.athenabudget.flows.web;

import static io.athenabudget.processes.BudgetApprovalProcess.PROCESS_KEY;

import io.athenabudget.flows.FlowFiles;
import io.athenabudget.flows.FlowVersion;
import io.athenabudget.flows.FlowVersions;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flows")
@PreAuthorize("hasAnyRole('ADMIN', 'ANALYST')")
@Tag(name = "Flows")
class FlowController {
    private final FlowVersions versions;

    FlowController(FlowVersions versions) {
        this.versions = versions;
    }

    /** Which of the two files of a flow. */
    enum Part {
        bpmn,
        dmn
    }

    @GetMapping
    @Operation(summary = "List the flows, each with its version in force")
    Page<FlowVersion> flows() {
        return new Page<>(List.of(versions.inForce(PROCESS_KEY)), null);
    }

    @GetMapping("/{key}/versions")
    @Operation(summary = "List the versions of a flow, the latest first")
    Page<FlowVersion> versions(@PathVariable String key) {
        return new Page<>(versions.all(key), null);
    }

    @GetMapping("/{key}/versions/{version}")
    @Operation(summary = "Show a version: who published it, and why")
    FlowVersion version(@PathVariable String key, @PathVariable int version) {
        return versions.get(key, version);
    }

    @GetMapping(path = "/{key}/versions/{version}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "Download the diagram of a version, or its routing table")
    ResponseEntity<byte[]> xml(
            @PathVariable String key, @PathVariable int version, @RequestParam(defaultValue = "bpmn") Part part) {
        FlowFiles files = versions.files(key, version).orElseThrow(() -> new NotFound("version of the flow", version));
        byte[] file = part == Part.bpmn ? files.bpmn() : files.dmn();
        if (file == null) {
            throw new NotFound("routing table in version", version);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + "-" + version + "." + part)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
