package io.athenabudget.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final UUID EVENT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID ADMIN = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID USER = UUID.fromString("00000000-0000-4000-8000-000000000003");

    private final Entry entry = Entry.of(17, change(), new SecureRandom());

    @Test
    void the_leaf_is_canonical_and_says_who_did_what_to_whom() {
        ObjectNode leaf = CanonicalJson.parse(entry.leaf());
        assertThat(CanonicalJson.of(leaf)).isEqualTo(entry.leaf());
        assertThat(leaf.path("v").intValue()).isEqualTo(1);
        assertThat(leaf.path("index").longValue()).isEqualTo(17);
        assertThat(leaf.path("eventId").textValue()).isEqualTo(EVENT.toString());
        assertThat(leaf.path("time").textValue()).isEqualTo("2026-11-25T05:00:00.123456Z");
        assertThat(leaf.path("action").textValue()).isEqualTo("user.changed");
        assertThat(leaf.path("actor").textValue()).isEqualTo(ADMIN.toString());
        assertThat(leaf.has("onBehalfOf")).isFalse();
        assertThat(leaf.path("object").toString()).isEqualTo("{\"id\":\"" + USER + "\",\"type\":\"user\"}");
        assertThat(leaf.path("before").path("region").textValue()).isEqualTo("EMEA");
        assertThat(leaf.path("traceId").textValue()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    /** What is hashed for those that have no such thing must stay what it was before there was such a thing. */
    @Test
    void how_the_caller_was_known_is_in_the_leaf_of_those_entries_only_that_need_it() {
        ObjectNode byLink = CanonicalJson.parse(
                Entry.of(17, change("ACTION_LINK"), new SecureRandom()).leaf());
        assertThat(byLink.path("client").toString()).isEqualTo("{\"authentication\":\"ACTION_LINK\"}");
        ObjectNode bySession = CanonicalJson.parse(entry.leaf());
        assertThat(bySession.has("client")).isFalse();
        List<String> names = new ArrayList<>();
        bySession.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "action",
                        "actor",
                        "after",
                        "before",
                        "eventId",
                        "index",
                        "object",
                        "personal",
                        "time",
                        "traceId",
                        "v");
    }

    @Test
    void personal_values_stand_beside_the_leaf_which_holds_their_commitments() {
        assertThat(entry.leaf()).doesNotContain("Ada", "ada@example.org", "203.0.113.7", "curl");
        assertThat(entry.personal())
                .extracting(PersonalField::path, PersonalField::value)
                .containsExactlyInAnyOrder(
                        tuple("/before/displayName", "Ada"),
                        tuple("/after/displayName", "Ada L."),
                        tuple("/after/contacts/0/email", "ada@example.org"),
                        tuple("/client/ip", "203.0.113.7"),
                        tuple("/client/userAgent", "curl/8"));
        Leaf leaf = Leaf.of(CanonicalJson.parse(entry.leaf()));
        assertThat(leaf.commitments()).hasSize(5);
        assertThat(entry.personal())
                .allSatisfy(field -> assertThat(leaf.commitments()).containsEntry(field.path(), field.commitment()));
    }

    @Test
    void equal_values_have_different_commitments_so_that_they_cannot_be_guessed() {
        Entry again = Entry.of(17, change(), new SecureRandom());
        assertThat(again.hash()).isNotEqualTo(entry.hash());
        assertThat(Leaf.of(CanonicalJson.parse(again.leaf())).commitments().values())
                .doesNotContainAnyElementsOf(
                        Leaf.of(CanonicalJson.parse(entry.leaf())).commitments().values());
    }

    @Test
    void a_commitment_holds_for_its_salt_and_value_only() {
        PersonalField field = new PersonalField("/data/comment", new byte[16], "yes");
        byte[] otherSalt = new byte[16];
        otherSalt[15] = 1;
        assertThat(new PersonalField("/data/comment", new byte[16], "yes").commitment())
                .isEqualTo(field.commitment());
        assertThat(new PersonalField("/data/comment", otherSalt, "yes").commitment())
                .isNotEqualTo(field.commitment());
        assertThat(new PersonalField("/data/comment", new byte[16], "yes ").commitment())
                .isNotEqualTo(field.commitment());
    }

    @Test
    void each_field_is_erased_with_whom_it_is_about() {
        assertThat(entry.personal())
                .allSatisfy(field ->
                        assertThat(entry.subject(field)).isEqualTo(field.path().startsWith("/client/") ? ADMIN : USER));
    }

    private static NewEntry change() {
        return change(null);
    }

    private static NewEntry change(@Nullable String authentication) {
        ObjectNode details = CanonicalJson.object();
        details.putObject("before").put("displayName", "Ada").put("region", "EMEA");
        ObjectNode after =
                details.putObject("after").put("displayName", "Ada L.").put("region", "APAC");
        after.putArray("contacts").addObject().put("email", "ada@example.org");
        return new NewEntry(
                EVENT,
                Instant.parse("2026-11-25T05:00:00.123456Z"),
                "user.changed",
                ADMIN,
                null,
                new AuditedObject("user", USER.toString()),
                null,
                details,
                null,
                new Client("203.0.113.7", "curl/8", authentication),
                "4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
