package io.gridstride.ui.overlays;

import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Paint;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register;
import io.gridstride.ui.canvas.LevelTints;
import io.gridstride.ui.canvas.Tints;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the colours of an overlay mean, and how often each occurs.
 *
 * @param about a sentence on what is shown
 */
record Legend(String title, String about, List<Row> rows) {
  record Row(Paint paint, String words, long count) {}

  Legend {
    rows = List.copyOf(rows);
  }

  static Legend severities(Desk desk) {
    Dfd dfd = desk.model().dfd();
    var worst = new LinkedHashMap<String, Severity>();
    desk.results().register().entries().stream()
        .filter(Register.Entry::needsWork)
        .filter(entry -> isPart(dfd, entry.threat().subject().id()))
        .forEach(entry ->
            worst.merge(
                entry.threat().subject().id(),
                entry.threat().inherent().severity(),
                (one, other) -> one.compareTo(other) >= 0 ? one : other));
    var rows = new ArrayList<Row>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      rows.add(
          new Row(
              Tints.fill(severity),
              severity.title(),
              worst.values().stream().filter(one -> one == severity).count()));
    }
    rows.add(
        new Row(
            Paint.TINT_NONE,
            "No open threat",
            (long) dfd.elements().size() + dfd.flows().size() - worst.size()));
    return new Legend(
        "Worst open threat",
        "The number counts the open threats on an element or a flow; from far away, C stands for critical.",
        rows);
  }

  private static boolean isPart(Dfd dfd, String id) {
    return dfd.elements().containsKey(id) || dfd.flows().containsKey(id);
  }

  static Legend trust(Lens.Trust lens, Desk desk) {
    Collection<LevelTints.Shown> zones = LevelTints.zones(lens, desk).values();
    List<Row> rows =
        LevelTints.kinds(lens.measure()).stream()
            .map(kind ->
                new Row(
                    kind.fill(),
                    kind.words(),
                    zones.stream().filter(zone -> zone.kind().equals(kind)).count()))
            .toList();
    return new Legend("Security levels of zones", about(lens), rows);
  }

  private static String about(Lens.Trust lens) {
    if (lens.measure() != Lens.Measure.TARGET && lens.levels().isEmpty()) {
      return "Working out the levels of the present model\u2026";
    }
    return switch (lens.measure()) {
      case TARGET ->
          "The level of IEC 62443 that a zone is to reach: from 1, casual misuse, to 4, attacks"
              + " with the means of a state.";
      case ACHIEVED ->
          "The level of IEC 62443 that a zone reaches in every foundational requirement. Of two"
              + " numbers the first holds if all that is not stated is unsafe; the colour goes by"
              + " the second.";
      case GAP ->
          "How many levels a zone is short of its target where it is furthest from it. Of two"
              + " numbers the second holds if all that is not stated is unsafe; the colour goes by"
              + " the first.";
    };
  }
}
