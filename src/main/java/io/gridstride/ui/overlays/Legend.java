package io.gridstride.ui.overlays;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Paint;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register;
import io.gridstride.ui.canvas.Tints;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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
        "Worst open threat", "The number counts the open threats on an element or a flow.", rows);
  }

  private static boolean isPart(Dfd dfd, String id) {
    return dfd.elements().containsKey(id) || dfd.flows().containsKey(id);
  }

  static Legend trust(Desk desk) {
    Dfd dfd = desk.model().dfd();
    Catalog catalog = desk.catalog();
    List<Optional<Integer>> levels =
        dfd.boundaries().values().stream()
            .filter(zone -> zone.form() == Boundary.Form.ZONE)
            .map(zone -> Tints.level(zone, dfd, catalog))
            .toList();
    var rows = new ArrayList<Row>();
    for (int level = 4; level >= 1; level--) {
      Optional<Integer> wanted = Optional.of(level);
      rows.add(
          new Row(
              Tints.fill(level), "SL-T " + level, levels.stream().filter(wanted::equals).count()));
    }
    rows.add(
        new Row(Paint.TINT_NONE, "No target", levels.stream().filter(Optional::isEmpty).count()));
    return new Legend(
        "Trust level of zones",
        "Target security level of IEC 62443: from 1, casual misuse, to 4, attacks with the means"
            + " of a state.",
        rows);
  }
}
