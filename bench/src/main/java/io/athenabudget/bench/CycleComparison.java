package io.athenabudget.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;

/**
 * Full decision cycles on both systems and the commit floor, in interleaved rounds: what slows the machine for a while
 * slows all of them.
 */
final class CycleComparison {
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final CommitFloor floor;
    private final List<Cycle> athena;
    private final List<Cycle> engineRest;

    CycleComparison(BothSystems systems, Path directory, int threads) throws IOException {
        AthenaCycles athenaCycles = new AthenaCycles(systems.athenaUrl(), "BENCH");
        EngineRestCycles engineCycles = new EngineRestCycles(systems.engineUrl());
        athena = IntStream.range(0, threads).mapToObj(athenaCycles::worker).toList();
        engineRest =
                IntStream.range(0, threads).mapToObj(i -> engineCycles.worker()).toList();
        floor = new CommitFloor(systems.athenaDatabase(), directory);
    }

    /** What was measured, round by round. */
    record Figures(List<Rounds.Round> athena, List<Rounds.Round> engineRest, List<CommitFloor.Round> commitFloor) {}

    Figures run(int rounds, Duration duration) throws IOException, InterruptedException {
        Figures figures = new Figures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (ProgressBar progress = new ProgressBar("Cycles", 2 + 3L * rounds)) {
            Rounds.run(athena, WARM_UP);
            progress.step();
            Rounds.run(engineRest, WARM_UP);
            progress.step();
            for (int round = 0; round < rounds; round++) {
                figures.athena.add(Rounds.run(athena, duration));
                progress.step();
                figures.engineRest.add(Rounds.run(engineRest, duration));
                progress.step();
                floor.run(athena.size(), duration).ifPresent(figures.commitFloor::add);
                progress.step();
            }
        }
        return figures;
    }
}
