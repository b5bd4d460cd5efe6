package io.gridstride.cli;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.catalog.Quantity;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blast radius of an element for a person at a terminal. */
record BlastText(ThreatModel model, BlastRadius radius) {
  private static final int SHOWN = 20;

  String text() {
    return Register.subjectName(model.dfd(), new Subject(Subject.Kind.ELEMENT, radius.element()))
        + " ("
        + radius.element()
        + ")\n"
        + new TextTable(
                List.of(
                    List.of("If it is taken over", ""),
                    List.of("  its flows lead to", rings()),
                    List.of("  its commands can switch", supply()),
                    List.of("  its key is held by", key()),
                    List.of("If it dies", ""),
                    List.of("  cut off from the head-end", cutOff())),
                1)
            .text(0);
  }

  private String rings() {
    if (radius.rings().isEmpty()) {
      return "nothing";
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        Quantity.of(radius.rings().stream().mapToInt(List::size).sum(), "element")
            + ", "
            + Quantity.of(radius.reached(), "unit")
            + ", "
            + Quantity.of(radius.metersReached(), "meter")
            + " among them");
    for (int hops = 1; hops <= radius.rings().size(); hops++) {
      lines.add(Quantity.of(hops, "flow") + " away: " + some(radius.rings().get(hops - 1)));
    }
    return String.join("\n", lines);
  }

  private String supply() {
    var supply = radius.supply();
    String known =
        supply.units() == 0
            ? "nothing that is known to be switched from afar"
            : Quantity.of(supply.units(), "unit") + megawatts(supply.megawatts());
    return supply.unstatedUnits() == 0
        ? known
        : known
            + "\nand "
            + Quantity.of(supply.unstatedUnits(), "unit")
            + megawatts(supply.unstatedMegawatts())
            + ", if they can be switched, which nobody has stated";
  }

  private static String megawatts(double megawatts) {
    return megawatts == 0
        ? ""
        : String.format(
            Locale.ROOT, megawatts < 10 ? ", about %.1f MW" : ", about %,.0f MW", megawatts);
  }

  private String key() {
    String units =
        radius
            .keyUnits()
            .map(known -> Quantity.of(known, "unit"))
            .orElse("nobody has stated whom it shares it with");
    return radius
        .keyGroup()
        .map(group ->
            units
                + " of the key group "
                + group
                + (radius.keySharers().isEmpty() ? "" : ", with " + some(radius.keySharers())))
        .orElse(units);
  }

  private String cutOff() {
    return radius.cutOff().isEmpty()
        ? "no meter"
        : Quantity.of(radius.metersCutOff(), "meter") + ": " + some(radius.cutOff());
  }

  private static String some(List<String> ids) {
    String first = String.join(", ", ids.stream().limit(SHOWN).toList());
    return ids.size() <= SHOWN ? first : first + " and " + (ids.size() - SHOWN) + " more";
  }
}
