package io.athenabudget.bench;

import io.athenabudget.standalone.LocalSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Athena and Camunda's own REST API, each in a JVM of its own, each with a database on the same PostgreSQL server. */
record BothSystems(Athena athena, Server engine, String engineUrl, Database engineDatabase) implements AutoCloseable {

    static BothSystems start(Path directory) throws IOException, InterruptedException {
        System.out.println("Starting Athena");
        Athena athena = Athena.start(directory);
        try {
            System.out.println("Starting Camunda's own REST API");
            int enginePort = LocalSystem.freePort();
            Database engineDatabase = athena.database().create("engine_rest");
            Server engine = Server.start(
                    Athena.home().resolve("bench-engine-rest"),
                    "io.athenabudget.bench.enginerest.EngineRestMain",
                    List.of("--server.port=" + enginePort),
                    Map.of(
                            "SPRING_DATASOURCE_URL", engineDatabase.jdbcUrl(),
                            "SPRING_DATASOURCE_USERNAME", engineDatabase.user(),
                            "SPRING_DATASOURCE_PASSWORD", engineDatabase.password()),
                    directory.resolve("engine-rest.log"));
            try {
                String engineUrl = "http://localhost:" + enginePort + "/engine-rest";
                engine.await(engineUrl + "/process-definition/key/budget-approval");
                return new BothSystems(athena, engine, engineUrl, engineDatabase);
            } catch (IOException | InterruptedException | RuntimeException e) {
                engine.close();
                throw e;
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            athena.close();
            throw e;
        }
    }

    String athenaUrl() {
        return athena.url();
    }

    Database athenaDatabase() {
        return athena.database();
    }

    @Override
    public void close() {
        engine.close();
        athena.close();
    }
}
