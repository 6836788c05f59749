package io.athenabudget.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as its user runs it, with a small log of every shape that a large one may have. */
class ReplayTest {
    private static final String[][] CASES = {
        {"Request SUBMITTED by EMPLOYEE", "Request FINAL_APPROVED by SUPERVISOR", "Request Payment"},
        {
            "Request SUBMITTED by EMPLOYEE",
            "Request APPROVED by ADMINISTRATION",
            "Request APPROVED by BUDGET OWNER",
            "Request FINAL_APPROVED by SUPERVISOR"
        },
        {
            "Request SUBMITTED by EMPLOYEE",
            "Request APPROVED by ADMINISTRATION",
            "Request REJECTED by SUPERVISOR",
            "Request REJECTED by EMPLOYEE",
            "Request SUBMITTED by EMPLOYEE",
            "Request APPROVED by ADMINISTRATION",
            "Request FINAL_APPROVED by SUPERVISOR"
        },
        {"Request SUBMITTED by EMPLOYEE", "Request FINAL_APPROVED by SUPERVISOR", "Request REJECTED by MISSING"},
        {"Request SUBMITTED by EMPLOYEE", "Request APPROVED by ADMINISTRATION"},
        {"Request SUBMITTED by EMPLOYEE", "Request REJECTED by EMPLOYEE"},
        {"Request SAVED by EMPLOYEE"},
        {
            "Permit SUBMITTED by EMPLOYEE",
            "Permit APPROVED by ADMINISTRATION",
            "Declaration SUBMITTED by EMPLOYEE",
            "Permit FINAL_APPROVED by DIRECTOR",
            "Declaration FINAL_APPROVED by SUPERVISOR"
        },
    };

    private static final String[][] AGAINST_THE_RULES = {
        {"Request SUBMITTED by EMPLOYEE", "Request APPROVED by SUPERVISOR", "Request FINAL_APPROVED by SUPERVISOR"},
        {"Request SUBMITTED by EMPLOYEE", "Request FINAL_APPROVED by EMPLOYEE"},
        {"Request SUBMITTED by EMPLOYEE", "Request REJECTED by ADMINISTRATION", "Request FINAL_APPROVED by SUPERVISOR"},
        {"Request FINAL_APPROVED by SUPERVISOR", "Request SUBMITTED by EMPLOYEE"},
    };

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_log_goes_through_and_all_tables_agree_also_when_started_again() throws IOException {
        Path log = directory.resolve("log.csv");
        StringBuilder text = new StringBuilder("case_id,seq,activity,timestamp,amount_eur,org_unit\n");
        int number = 0;
        for (String unit : new String[] {"Unit North", "Unit-South"}) {
            for (String[] activities : CASES) {
                append(text, "good " + ++number, unit, activities);
            }
        }
        for (String[] activities : AGAINST_THE_RULES) {
            append(text, "bad " + ++number, "Unit North", activities);
        }
        Files.writeString(log, text);

        assertThat(replay(log))
                .contains(
                        "All five agree.",
                        "Every case has the same events in the same order.",
                        "2 of the cases were never submitted",
                        "4 cases were refused by a rule")
                .containsPattern("cases +14 +14 +14 +14 +14")
                .containsPattern("submissions +18 +18 +18 +18 +18")
                .containsPattern("rejections L1 +2 +2 +2 +2 +2")
                .containsPattern("outcome WITHDRAWN +4 +4 +4 +4 +4")
                .contains(
                        "bad 17, round 1, L2 by SUPERVISOR: They decided at L1 already",
                        "bad 18, round 1, L1 by EMPLOYEE: Nobody decides on their own request",
                        "bad 19, round 1, L2 by SUPERVISOR: The request is REJECTED",
                        "bad 20, round 1, order: \"Request FINAL_APPROVED by SUPERVISOR\" comes before any submission");
        assertThat(replay(log)).contains("All five agree.", "4 cases were refused by a rule");
    }

    private static void append(StringBuilder text, String id, String unit, String... activities) {
        for (int i = 0; i < activities.length; i++) {
            text.append("%s,%d,%s,2026-01-02T09:0%d:00+01:00,123.45,%s\n".formatted(id, i + 1, activities[i], i, unit));
        }
    }

    private String replay(Path log) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        int exit;
        try {
            exit = new CommandLine(new ReplayMain())
                    .execute(
                            log.toString(),
                            "--data",
                            directory.resolve("data").toString(),
                            "--port",
                            String.valueOf(freePort()));
        } finally {
            System.setOut(console);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        System.out.println(text);
        assertThat(exit).as(text).isZero();
        return text;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
