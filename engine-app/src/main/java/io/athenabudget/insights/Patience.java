package io.athenabudget.insights;

import io.athenabudget.rest.Refusal;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For how long the database may add up what somebody waits for. */
@Component
public class Patience {
    private static final int MOST_SECONDS = 60;

    private final JdbcClient jdbc;

    Patience(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setQueryTimeout(MOST_SECONDS);
        jdbc = JdbcClient.create(template);
    }

    /**
     * Asks the database.
     *
     * @throws Refusal when it takes too long, saying what to do
     */
    public <T> T ask(Function<JdbcClient, T> question) {
        try {
            return question.apply(jdbc);
        } catch (QueryTimeoutException e) {
            throw new TooLong();
        }
    }

    static final class TooLong extends Refusal {
        TooLong() {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "period-too-long",
                    "So many requests cannot be compared within %d seconds. Choose a shorter period."
                            .formatted(MOST_SECONDS));
        }
    }
}
