package io.athenabudget.audit.web;

import static java.util.stream.Collectors.toMap;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.search.EntryFilter;
import io.athenabudget.audit.search.EntrySearch;
import io.athenabudget.audit.search.FoundEntry;
import io.athenabudget.audit.tree.ConsistencyProof;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.InclusionProof;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is in the log, and the proofs of it. */
@RestController
@RequestMapping("/api/v1/audit")
@PreAuthorize("hasAnyRole('ADMIN', 'ANALYST')")
@Refuses.Strangers
class AuditLogController {
    private static final int CURSOR_KEYS = 2;

    private final EntrySearch search;
    private final AuditLog log;
    private final LogKeys keys;

    AuditLogController(EntrySearch search, AuditLog log, LogKeys keys) {
        this.search = search;
        this.log = log;
        this.keys = keys;
    }

    @Operation(
            summary = "List entries, newest first",
            description = "Every filter narrows the list; without any it is the whole log. "
                    + "Reading the log is itself recorded in it.")
    @ApiResponse(responseCode = "200", description = "One page of entries", useReturnTypeSchema = true)
    @Refuses.BadInput
    @GetMapping("/logs")
    Page<EntryView> list(
            @Parameter(description = "who acted, on whose behalf, or who was acted upon")
                    @RequestParam(required = false)
                    @Nullable
                    UUID userId,
            @Parameter(description = "entries about this budget request") @RequestParam(required = false) @Nullable
                    UUID requestId,
            @Parameter(description = "the kind of event, such as ApprovalDecided")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "not before this time") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "before this time") @RequestParam(required = false) @Nullable Instant until,
            @Parameter(description = "nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "entries of a page, at most 200 (50)") @RequestParam(required = false) @Nullable
                    Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, CURSOR_KEYS);
        List<FoundEntry> found = search.page(
                new EntryFilter(userId, requestId, action, from, until),
                after == null ? null : new EntrySearch.Position(after.instant(0), after.key(1, Long::parseLong)),
                size + 1);
        return Page.of(found, size, last -> Cursor.of(last.time(), last.index()))
                .map(EntryView::of);
    }

    @Operation(
            summary = "Show an entry",
            description =
                    "What its leaf says, with the personal values that have not been erased put back in their places.")
    @ApiResponse(responseCode = "200", description = "The entry", useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @GetMapping("/logs/{id}")
    EntryView show(@Parameter(description = "of the event, which is also the id of its entry") @PathVariable UUID id) {
        return EntryView.of(entry(id));
    }

    /**
     * That an entry is in the log.
     *
     * @param leaf the bytes that are hashed
     * @param personal by its path, what opens each commitment in the leaf to personal data that were not erased
     * @param checkpoint the signed size and root it is proven against, null when the caller asked for an older size
     * @param path hashes of the siblings, from the leaf to the root
     */
    record Proof(
            UUID id,
            long index,
            long size,
            String leaf,
            String leafHash,
            Map<String, Opening> personal,
            List<String> path,
            @Nullable String checkpoint) {}

    /**
     * What a commitment was made from.
     *
     * @param salt in hexadecimal, as in an export
     */
    record Opening(String salt, String value) {
        static Opening of(PersonalField field) {
            return new Opening(HexFormat.of().formatHex(field.salt()), field.value());
        }
    }

    @Operation(
            summary = "Prove that an entry is in the log",
            description =
                    "Hash the leaf (RFC 9162), fold it with the path, and compare with the root of a checkpoint that you trust. "
                            + "Without a size it is proven against the newest checkpoint, which comes along.")
    @ApiResponse(
            responseCode = "200",
            description = "The leaf, its path to the root, and what it is proven against",
            useReturnTypeSchema = true)
    @Refuses.BadInput
    @Refuses.Unknown
    @GetMapping("/logs/{id}/proof")
    Proof proof(
            @Parameter(description = "of the event, which is also the id of its entry") @PathVariable UUID id,
            @Parameter(description = "of the log against which to prove; the newest when absent")
                    @RequestParam(required = false)
                    @Nullable
                    Long size) {
        FoundEntry entry = entry(id);
        String newest = log.checkpoint().orElseThrow();
        long proven = size == null ? keys.open(newest).size() : size;
        InclusionProof proof;
        try {
            proof = log.inclusion(entry.index(), proven);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("size", String.valueOf(e.getMessage()));
        }
        return new Proof(
                id,
                entry.index(),
                proven,
                entry.leaf(),
                entry.hash().base64(),
                search.personal(entry.index()).stream().collect(toMap(PersonalField::path, Opening::of)),
                base64(proof.hashes()),
                size == null ? newest : null);
    }

    /**
     * The newest signed size and root.
     *
     * @param note the signed note, as C2SP's tlog-checkpoint has it
     * @param key the public key that verifies it; believe it only when you have it from elsewhere too
     * @param keys all that do: two while one key takes over from the other
     */
    record CheckpointView(long size, String root, String note, String key, List<String> keys) {}

    @Operation(
            summary = "Show the newest signed checkpoint",
            description =
                    "JSON, or the bare C2SP note with `Accept: text/plain`. Keep one apart from the log: it proves later "
                            + "that nothing was altered or cut off. While the log changes its key, it has two signatures.")
    @ApiResponse(responseCode = "200", description = "The checkpoint", useReturnTypeSchema = true)
    @Refuses.Unknown
    @GetMapping(value = "/checkpoint", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckpointView checkpoint() {
        String note = note();
        Checkpoint checkpoint = keys.open(note);
        List<String> verifying =
                keys.verifierKeys().all().stream().map(VerifierKey::toString).toList();
        return new CheckpointView(checkpoint.size(), checkpoint.root().base64(), note, verifying.get(0), verifying);
    }

    @Operation(
            summary = "Show the newest signed checkpoint",
            description =
                    "JSON, or the bare C2SP note with `Accept: text/plain`. Keep one apart from the log: it proves later "
                            + "that nothing was altered or cut off. While the log changes its key, it has two signatures.")
    @ApiResponse(responseCode = "200", description = "The checkpoint", useReturnTypeSchema = true)
    @Refuses.Unknown
    @GetMapping(value = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> checkpointNote() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(note().getBytes(StandardCharsets.UTF_8));
    }

    /** That the log of one size grew from that of another. */
    record Consistency(long first, long second, List<String> path) {}

    @Operation(
            summary = "Prove that the log only grew",
            description = "That the log of the second size begins with all of the first, unchanged (RFC 9162).")
    @ApiResponse(responseCode = "200", description = "The path", useReturnTypeSchema = true)
    @Refuses.BadInput
    @GetMapping("/consistency")
    Consistency consistency(
            @Parameter(description = "the smaller size, at least 1") @RequestParam long first,
            @Parameter(description = "the larger size") @RequestParam long second) {
        try {
            ConsistencyProof proof = log.consistency(first, second);
            return new Consistency(first, second, base64(proof.hashes()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("second", String.valueOf(e.getMessage()));
        }
    }

    private FoundEntry entry(UUID id) {
        return search.ofEvent(id).orElseThrow(() -> new NotFound("entry", id));
    }

    private String note() {
        return log.checkpoint().orElseThrow(() -> new NotFound("checkpoint", "of an empty log"));
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
