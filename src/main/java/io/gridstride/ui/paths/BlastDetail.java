package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.catalog.Quantity;
import io.gridstride.ui.tables.DetailPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Says what one element takes along. */
final class BlastDetail {
  private static final int NAMED = 12;

  private final DetailPane pane;

  BlastDetail(DetailPane pane) {
    this.pane = pane;
  }

  void show(BlastRadius radius, PathWords words) {
    pane.start(
        "Blast radius of " + words.name(radius.element()),
        "What it takes along when it is taken over, or when it dies. On the diagram the numbers"
            + " tell how many flows away an element is.");
    pane.list("If it is taken over, its flows lead to", rings(radius, words));
    pane.paragraph("Its commands can switch", supply(radius.supply()));
    pane.paragraph("Its key is held by", key(radius, words));
    pane.paragraph(
        "If it dies, these meters are cut off from the head-end",
        radius.cutOff().isEmpty()
            ? "None."
            : Quantity.of(radius.metersCutOff(), "meter") + ": " + some(radius.cutOff(), words));
  }

  private static List<Node> rings(BlastRadius radius, PathWords words) {
    List<Node> items = new ArrayList<>();
    int elements = radius.rings().stream().mapToInt(List::size).sum();
    items.add(
        DetailPane.item(
            elements == 0
                ? "Nothing"
                : Quantity.of(elements, "element")
                    + ", "
                    + Quantity.of(radius.reached(), "unit")
                    + ", of which "
                    + Quantity.of(radius.metersReached(), "meter"),
            ""));
    for (List<String> ring : radius.rings()) {
      items.add(DetailPane.item(Quantity.of(items.size(), "flow") + " away", some(ring, words)));
    }
    return items;
  }

  private static String supply(Supply supply) {
    String known =
        supply.units() == 0
            ? "Nothing that is known to be switched from afar."
            : Quantity.of(supply.units(), "unit") + megawatts(supply.megawatts()) + ".";
    return supply.unstatedUnits() == 0
        ? known
        : known
            + " And "
            + Quantity.of(supply.unstatedUnits(), "unit")
            + megawatts(supply.unstatedMegawatts())
            + ", if they can be switched, which nobody has stated.";
  }

  private static String megawatts(double megawatts) {
    String digits = megawatts < 10 ? ", about %.1f MW" : ", about %,.0f MW";
    return megawatts == 0 ? "" : String.format(Locale.ROOT, digits, megawatts);
  }

  private static String key(BlastRadius radius, PathWords words) {
    String units =
        radius
            .keyUnits()
            .map(known -> known == 1 ? "Nobody else." : Quantity.of(known, "unit") + " in all.")
            .orElse("Nobody has stated with whom it shares its key.");
    return radius.keySharers().isEmpty()
        ? units
        : units + " It is shared with " + some(radius.keySharers(), words) + ".";
  }

  private static String some(List<String> ids, PathWords words) {
    String first = ids.stream().limit(NAMED).map(words::name).collect(Collectors.joining(", "));
    return ids.size() <= NAMED ? first : first + " and " + (ids.size() - NAMED) + " more";
  }
}
