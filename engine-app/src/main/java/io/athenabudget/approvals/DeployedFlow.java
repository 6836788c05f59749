package io.athenabudget.approvals;

import io.athenabudget.catalog.FlowInForce;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The flow as the catalogue sees it: the steps that approvers are assigned to. */
@Component
class DeployedFlow implements FlowInForce {
    private final ChainEngine engine;

    DeployedFlow(ChainEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Level> levels() {
        return engine.levels();
    }

    @Override
    public List<RoutedLevel> route(BigDecimal amountBase, String categoryCode, String region) {
        return engine.plan(new ChainEngine.Routing(amountBase, categoryCode, region)).stream()
                .map(level -> new RoutedLevel(level.level(), level.levelName(), level.because()))
                .toList();
    }
}
