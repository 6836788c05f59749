package io.athenabudget.bench;

import io.athenabudget.standalone.LocalSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Athena and Camunda's own REST API, each in a JVM of its own, each with a database on the same PostgreSQL server. */
record BothSystems(
        Server athena,
        String athenaUrl,
        Database athenaDatabase,
        Server engine,
        String engineUrl,
        Database engineDatabase)
        implements AutoCloseable {

    static BothSystems start(Path directory) throws IOException, InterruptedException {
        Path modules =
                Path.of(System.getProperty("athena.home", ".")).toAbsolutePath().normalize();
        System.out.println("Starting Athena");
        int port = LocalSystem.freePort();
        Path data = directory.resolve("athena");
        Server athena = Server.start(
                modules.resolve("standalone"),
                "io.athenabudget.standalone.StandaloneMain",
                // Each connector is a service of its own, on a machine of its own.
                List.of("--port", "" + port, "--data", data.toString(), "--no-connectors"),
                Map.of(),
                directory.resolve("athena.log"));
        try {
            String athenaUrl = "http://localhost:" + port;
            athena.await(athenaUrl + "/actuator/health/readiness");
            Database athenaDatabase = Database.ofLocalSystem(data);

            System.out.println("Starting Camunda's own REST API");
            int enginePort = LocalSystem.freePort();
            Database engineDatabase = athenaDatabase.create("engine_rest");
            Server engine = Server.start(
                    modules.resolve("bench-engine-rest"),
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
                return new BothSystems(athena, athenaUrl, athenaDatabase, engine, engineUrl, engineDatabase);
            } catch (IOException | InterruptedException | RuntimeException e) {
                engine.close();
                throw e;
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            athena.close();
            throw e;
        }
    }

    @Override
    public void close() {
        engine.close();
        athena.close();
    }
}
