package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sees figures, and of whom. */
class FigurePolicyTest extends RequestsToCount {
    @Test
    void teams_of_so_few_that_they_are_a_person_are_told_together() {
        approve("l1", submit("sales"), "L1");
        facts.feed();
        String finance = jdbc.sql("select department_id from app_user where username = 'l1'")
                .query(UUID.class)
                .single()
                .toString();
        get("/figures/by/TEAM" + since()).body("items.key", contains("SMALL"));
        get("/approvals" + since() + "&figure=DECIDED&team=SMALL").body("items", hasSize(1));
        get("/figures" + since() + "&team=" + finance).statusCode(403).body("type", containsString("team-too-small"));

        approved();
        facts.feed();
        get("/figures/by/TEAM" + since())
                .body("items.key", contains(finance))
                .body("items.name", contains("Finance EMEA"))
                .body("items[0].figures.approvals.decided", equalTo(4))
                .body("items[0].figures.requests.submitted", equalTo(2));
        // Whoever asks about one level asks about one person again.
        get("/figures/by/TEAM" + since() + "&level=L3").body("items.key", contains("SMALL"));
        get("/approvals" + since() + "&level=L3&team=" + finance).statusCode(403);
    }

    @Test
    void figures_of_people_are_there_only_where_they_are_permitted() {
        approved();
        facts.feed();
        get("/figures/by/PERSON" + since()).statusCode(403).body("type", containsString("people-not-told"));
        get("/figures/by/PERSON/csv" + since()).statusCode(403);
        get("/figures/by/PERSON/groups" + since()).statusCode(403);
        get("/approvals" + since() + "&person=" + user("l1")).statusCode(403);

        FigurePolicy permitted = new FigurePolicy(new InsightsProperties(true, 3), queries);
        FigureReader reader = new FigureReader(queries, permitted, facts);
        assertThat(reader.of(asked(null)).people()).isTrue();
        assertThat(reader.by(Dimension.PERSON, asked(null), null, null).items())
                .extracting(FigureGroup::key, FigureGroup::name)
                .contains(org.assertj.core.groups.Tuple.tuple(user("l1"), "L1 Approver EMEA"))
                .hasSize(3);
        assertThat(reader.of(asked(UUID.fromString(user("l1"))))
                        .figures()
                        .approvals()
                        .decided())
                .isEqualTo(1);
        assertThat(reader.by(Dimension.TEAM, asked(UUID.fromString(user("l1"))), null, null)
                        .items())
                .extracting(FigureGroup::name)
                .containsExactly("Finance EMEA");
        assertThatThrownBy(() -> new FigurePolicy(new InsightsProperties(false, 3), queries)
                        .of(asked(UUID.fromString(user("l1")))))
                .isInstanceOf(PeopleNotTold.class);
    }

    private FigureFilter asked(@Nullable UUID person) {
        return new FigureFilter(from, null, null, null, null, null, null, null, person);
    }

    @Test
    void only_analysts_and_administrators_see_them_and_only_administrators_make_them_anew() {
        for (String call : List.of(
                "/figures",
                "/figures/by/REGION",
                "/figures/by/REGION/csv",
                "/figures/by/REGION/groups",
                "/requests",
                "/requests/csv",
                "/approvals",
                "/approvals/csv",
                "/backlog")) {
            for (String user : List.of("sales", "l1")) {
                as(user).get(INSIGHTS + call + since()).then().statusCode(403);
            }
            RestAssured.given().get(INSIGHTS + call + since()).then().statusCode(401);
            as("admin").get(INSIGHTS + call + since()).then().statusCode(200);
        }
        as("analyst").post(INSIGHTS + "/rebuild").then().statusCode(403);
    }
}
