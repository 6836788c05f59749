package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Holds how many SQL statements a decision costs, as a regression here is paid 600,000 times a month. */
@Import(StatementsTest.Counting.class)
class StatementsTest extends RunningApplication {
    /** Of them the engine itself: about three quarters. Lower it when it falls; raise it only with a reason. */
    private static final int STATEMENTS_OF_AN_APPROVAL = 60;

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();
    private static volatile boolean counting;

    @Test
    void an_approval_costs_a_known_number_of_statements() {
        approve("l1", submit("sales"), "L1");
        UUID approval = open(submit("sales"), "L1");
        STATEMENTS.clear();
        counting = true;
        as("l1").post("/api/v1/approvals/" + approval + "/approve").then().statusCode(200);
        counting = false;
        assertThat(STATEMENTS).as(String.join("\n", STATEMENTS)).hasSizeLessThanOrEqualTo(STATEMENTS_OF_AN_APPROVAL);
        System.out.println("SQL statements of an approval: " + STATEMENTS.size());
    }

    @TestConfiguration
    static class Counting {
        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource
                            ? ProxyDataSourceBuilder.create(dataSource)
                                    .listener(new Listener())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            boolean request = Thread.currentThread().getName().contains("exec");
            if (counting && request) {
                queries.forEach(query -> STATEMENTS.add(query.getQuery()));
            }
        }
    }
}
