package io.gridstride.cli;

import io.gridstride.analysis.paths.Advice;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.ChokePoint;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Step;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Quantity;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Attack paths for a person at a terminal.
 *
 * @param file the model as the person named it
 */
record PathsText(ThreatModel model, AttackPaths paths, PathQuery query, String file) {
  private static final int SHOWN = 12;
  private static final String ARROW = " > ";

  String text() {
    return heading() + list() + detail() + advice() + chokePoints() + cut() + next();
  }

  private String heading() {
    String left =
        paths.pairsLeftOut() + paths.jewelsLeftOut() == 0
            ? ""
            : " Not looked at, being less likely: "
                + Quantity.of(paths.pairsLeftOut(), "pair of entry and jewel", "pairs")
                + " and "
                + Quantity.of(paths.jewelsLeftOut(), "jewel")
                + ".";
    return model.info().name()
        + "\n"
        + wrapped(
            0,
            Quantity.of(paths.entries().size(), "entry", "entries")
                + ", "
                + Quantity.of(paths.jewels().size(), "crown jewel")
                + ", "
                + Quantity.of(paths.paths().size(), "attack path")
                + " between them, "
                + paths.paths().stream().filter(AttackPath::open).count()
                + " of them open."
                + left);
  }

  private String list() {
    if (paths.paths().isEmpty()) {
      return "\nNo path leads from an entry to a crown jewel.\n";
    }
    List<List<String>> rows = new ArrayList<>();
    for (AttackPath path : paths.paths().stream().limit(SHOWN).toList()) {
      rows.add(
          List.of(
              Likely.of(path.probability()),
              path.open() ? "open" : "closed",
              goal(path.jewel()),
              String.join(ARROW, path.elements())));
    }
    int more = paths.paths().size() - rows.size();
    return "\nPaths, likeliest first\n"
        + new TextTable(rows, 3).text(2)
        + (more == 0 ? "" : "  and " + more + " more; --format json lists all\n");
  }

  private static String goal(Jewel jewel) {
    String what =
        switch (jewel.goal()) {
          case SWITCHING -> "switching, " + Quantity.of(jewel.units(), "unit");
          case KEYS -> "keys";
          case PERSONAL_DATA -> "personal data";
          case HOLDING -> "holding it";
        };
    return jewel.assumed() ? what + "?" : what;
  }

  private String detail() {
    if (paths.paths().isEmpty()) {
      return "";
    }
    AttackPath first = paths.paths().getFirst();
    var out = new StringBuilder("\nThe likeliest, step by step\n");
    out.append("  ").append(name(first.entry().element()));
    out.append(", ").append(Likely.of(first.entry().probability())).append('\n');
    first.entry().factors().forEach(factor -> out.append(reason(factor)));
    for (Step step : first.steps()) {
      out.append("  ").append(verb(step)).append(' ').append(name(step.to()));
      out.append(" by ").append(step.flow());
      out.append(", ").append(Likely.of(step.probability())).append('\n');
      step.factors().forEach(factor -> out.append(reason(factor)));
      step.closedBy()
          .ifPresent(fact ->
              out.append("      closed by ")
                  .append(fact.name())
                  .append(" = ")
                  .append(fact.value())
                  .append('\n'));
    }
    return out.toString();
  }

  private String name(String element) {
    return model
        .dfd()
        .element(element)
        .filter(known -> !known.name().isBlank())
        .map(known -> known.name() + " (" + element + ")")
        .orElse(element);
  }

  private static String verb(Step step) {
    return switch (step.sort()) {
      case TAKE -> "takes over";
      case ASK -> "takes over, by asking it,";
      case PASS -> "goes through";
      case ORDER -> "makes up a command to";
      case FORWARD -> "has the command passed on to";
    };
  }

  private static String reason(Factor factor) {
    String facts =
        factor.facts().stream()
            .map(fact -> fact.about() + " " + fact.name() + " = " + fact.value())
            .collect(Collectors.joining(", "));
    String basis = factor.assumed() ? ": not stated, middle value" : facts.isEmpty() ? "" : ": ";
    String times = String.format(Locale.ROOT, "x %.2f  ", factor.value());
    return wrapped(6, times + factor.reason() + basis + facts);
  }

  private String advice() {
    if (paths.advice().isEmpty()) {
      return "";
    }
    var out = new StringBuilder("\nThe one control that helps most\n");
    for (Advice advice : paths.advice()) {
      out.append(
          wrapped(
              2,
              advice.jewel().element()
                  + ": "
                  + title(advice.stop().control())
                  + " at "
                  + place(advice.stop().on())
                  + " brings the likeliest path from "
                  + Likely.of(advice.before())
                  + " to "
                  + Likely.of(advice.after())));
    }
    return out.toString();
  }

  private String chokePoints() {
    if (paths.chokePoints().isEmpty()) {
      return "";
    }
    var out = new StringBuilder("\nWhat most paths go through\n");
    for (ChokePoint point : paths.chokePoints()) {
      out.append(
          wrapped(
              2,
              name(point.element())
                  + ": "
                  + point.paths()
                  + " of "
                  + paths.cheapest().size()
                  + ", "
                  + Likely.of(point.share())));
    }
    return out.toString();
  }

  private String cut() {
    Cut cut = paths.cut();
    if (cut.isNothing()) {
      return "\nNo open path is left to cut.\n";
    }
    var out = new StringBuilder("\nWhat cuts all open paths, with the least effort\n");
    for (Cut.Measure measure : cut.measures()) {
      out.append(
          wrapped(
              2,
              place(measure.on())
                  + ": "
                  + measure.controls().stream()
                      .map(PathsText::title)
                      .collect(Collectors.joining("; or "))));
    }
    for (Step step : cut.unstoppable()) {
      out.append(
          wrapped(
              2,
              place(step.flow())
                  + ": no control of the catalogue stops this step; take the flow away, or let a"
                  + " guard stand in it"));
    }
    return out.toString();
  }

  private String place(String id) {
    return model
        .dfd()
        .flow(id)
        .map(flow -> id + ", " + flow.source() + ARROW + flow.target())
        .orElseGet(() -> name(id));
  }

  private static String title(Control control) {
    return control.id() + " " + control.title();
  }

  private String next() {
    return paths.paths().isEmpty() || query.from().isPresent()
        ? ""
        : "\nNext: gridstride blast "
            + file
            + " "
            + paths.paths().getFirst().entry().element()
            + " shows what that element takes along.\n";
  }

  private static String wrapped(int indent, String text) {
    return TextTable.wrap(text, TextTable.WIDTH - indent - 2).stream()
        .map(line -> " ".repeat(indent) + line + "\n")
        .collect(Collectors.joining("  "));
  }
}
