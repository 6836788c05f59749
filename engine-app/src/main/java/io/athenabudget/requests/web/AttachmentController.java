package io.athenabudget.requests.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Attachments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/requests/{id}/attachments")
@Tag(name = "Budget requests")
class AttachmentController {
    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('SALES')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attach a file to a request")
    ResponseEntity<Attachments.Attachment> add(
            Actor actor, @PathVariable UUID id, @RequestPart("file") MultipartFile file) throws IOException {
        Attachments.Attachment added = attachments.add(
                actor,
                id,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), "unknown"),
                file.getBytes());
        return ResponseEntity.created(URI.create("/api/v1/requests/" + id + "/attachments/" + added.id()))
                .body(added);
    }

    @GetMapping("/{attachmentId}")
    @Operation(
            summary = "Download a file",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        Attachments.Content content = attachments.read(actor, id, attachmentId);
        // Always a download and never sniffed: a file must not run as a page of this origin.
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.attachment().contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.attachment().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }
}
