package io.athenabudget.flows;

import static io.athenabudget.processes.BudgetApprovalProcess.PROCESS_KEY;

import io.athenabudget.rest.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions of the flow: the engine has the flows, and the table says who published them and why. */
@Repository
public class FlowVersions {
    private final JdbcClient jdbc;
    private final FlowEngine engine;

    FlowVersions(JdbcClient jdbc, FlowEngine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** What an administrator said about a version. */
    private record Published(
            int version,
            String name,
            String note,
            int basedOn,
            UUID editedBy,
            UUID publishedBy,
            OffsetDateTime publishedAt) {}

    /** There is one flow, whose key is part of each address so that there can be more. */
    void checkKey(String key) {
        if (!key.equals(PROCESS_KEY)) {
            throw new NotFound("flow", key);
        }
    }

    /** The latest first. */
    public List<FlowVersion> all(String key) {
        checkKey(key);
        Map<Integer, Published> published =
                jdbc.sql("select * from flow_version where key = ?").param(key).query(Published.class).list().stream()
                        .collect(Collectors.toMap(Published::version, Function.identity()));
        List<FlowEngine.Deployed> versions = engine.versions();
        return versions.stream()
                .map(version -> view(key, version, published.get(version.version()), version.equals(versions.get(0))))
                .toList();
    }

    public FlowVersion get(String key, int version) {
        checkKey(key);
        FlowEngine.Deployed deployed =
                engine.version(version).orElseThrow(() -> new NotFound("version of the flow", version));
        return view(
                key,
                deployed,
                published(key, version).orElse(null),
                engine.inForce().filter(deployed::equals).isPresent());
    }

    public FlowVersion inForce(String key) {
        checkKey(key);
        FlowEngine.Deployed deployed = engine.inForce().orElseThrow(() -> new NotFound("flow", key));
        return view(key, deployed, published(key, deployed.version()).orElse(null), true);
    }

    public Optional<FlowFiles> files(String key, int version) {
        checkKey(key);
        return engine.version(version).map(engine::files);
    }

    /** Whether an administrator published the version in force, so that nothing else may replace it. */
    boolean inForceWasPublished() {
        return engine.inForce()
                .flatMap(deployed -> published(PROCESS_KEY, deployed.version()))
                .isPresent();
    }

    FlowVersion record(FlowEngine.Deployed deployed, Draft draft, String note, UUID publisher) {
        jdbc.sql("""
                        insert into flow_version
                            (key, version, name, note, based_on, edited_by, published_by, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, now())""")
                .params(
                        draft.key(),
                        deployed.version(),
                        draft.name(),
                        note,
                        draft.basedOn(),
                        draft.editedBy(),
                        publisher)
                .update();
        return get(draft.key(), deployed.version());
    }

    private Optional<Published> published(String key, int version) {
        return jdbc.sql("select * from flow_version where key = ? and version = ?")
                .params(key, version)
                .query(Published.class)
                .optional();
    }

    private FlowVersion view(String key, FlowEngine.Deployed deployed, @Nullable Published published, boolean inForce) {
        long running = engine.running(deployed);
        return published == null
                ? new FlowVersion(
                        key, deployed.version(), null, null, null, null, null, deployed.deployedAt(), inForce, running)
                : new FlowVersion(
                        key,
                        deployed.version(),
                        published.name(),
                        published.note(),
                        published.basedOn(),
                        published.editedBy(),
                        published.publishedBy(),
                        published.publishedAt().toInstant(),
                        inForce,
                        running);
    }
}
