package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RacesTest extends RunningApplication {
    @Test
    void of_fifty_simultaneous_decisions_one_wins() throws Exception {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        as("l1").get("/api/v1/users/me").then().statusCode(200);

        List<Callable<Integer>> decisions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            decisions.add(() ->
                    as("l1").post("/api/v1/approvals/" + approval + "/approve").statusCode());
        }
        List<Integer> answers = atOnce(decisions);

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
        assertThat(jdbc.sql("select count(*) from approval where request_id = ?")
                        .param(request)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @RepeatedTest(5)
    void the_next_decision_and_the_rollback_before_it_exclude_each_other() throws Exception {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        UUID second = open(request, "L2");
        as("l2").get("/api/v1/users/me").then().statusCode(200);

        List<Integer> answers = atOnce(List.of(
                () -> as("l2").post("/api/v1/approvals/" + second + "/approve").statusCode(),
                () -> rollBack("l1", first).statusCode()));

        assertThat(answers.get(1)).as("the rollback always applies").isEqualTo(200);
        assertThat(answers.get(0)).isIn(200, 409);
        assertThat(request(request).<List<String>>path("step.key")).containsExactly("L1");
        assertThat(openTasks(request)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void decision_withdrawal_and_rollback_leave_one_consistent_state() throws Exception {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        UUID second = open(request, "L2");
        as("l2").get("/api/v1/users/me").then().statusCode(200);

        List<Integer> answers = atOnce(List.of(
                () -> as("l2").post("/api/v1/approvals/" + second + "/approve").statusCode(),
                () -> rollBack("l1", first).statusCode(),
                () -> withdraw(request).statusCode()));

        assertThat(answers).allMatch(status -> status == 200 || status == 409);
        assertThat(answers.get(2)).isEqualTo(200);
        assertThat(request(request).<String>path("status")).isEqualTo("WITHDRAWN");
        assertThat(openTasks(request)).isZero();
        assertThat(jdbc.sql("select count(*) from approval where request_id = ? and status = 'OPEN'")
                        .param(request)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Response withdraw(UUID request) {
        return as("sales").body(Map.of("comment", "Not needed")).post("/api/v1/requests/" + request + "/withdraw");
    }

    private long openTasks(UUID request) {
        return jdbc.sql("""
                        select count(*) from act_ru_task t join budget_request r
                        on r.process_instance_id = t.proc_inst_id_ where r.id = ?""").param(request).query(Long.class).single();
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            CyclicBarrier start = new CyclicBarrier(calls.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
