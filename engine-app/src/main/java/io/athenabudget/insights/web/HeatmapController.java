package io.athenabudget.insights.web;

import io.athenabudget.insights.history.Bottlenecks;
import io.athenabudget.insights.history.Days;
import io.athenabudget.insights.history.Heatmap;
import io.athenabudget.insights.history.WhichVersions;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit's pages ask about a flow as a whole. */
@RestController
@RequestMapping(HistoryController.ADDRESS + "/definitions/{id}")
@Hidden
class HeatmapController {
    private final Heatmap heatmap;
    private final Bottlenecks bottlenecks;

    HeatmapController(Heatmap heatmap, Bottlenecks bottlenecks) {
        this.heatmap = heatmap;
        this.bottlenecks = bottlenecks;
    }

    @GetMapping("/heatmap")
    Heatmap.Map heatmap(
            @PathVariable String id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "THIS") WhichVersions versions) {
        return heatmap.of(id, new Days(from, until), versions);
    }

    @GetMapping("/bottlenecks")
    Bottlenecks.Found bottlenecks(
            @PathVariable String id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "THIS") WhichVersions versions) {
        return bottlenecks.of(id, new Days(from, until), versions);
    }
}
