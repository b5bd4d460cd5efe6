package io.gridstride.ui.paths;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.Step;
import io.gridstride.analysis.paths.Stop;
import io.gridstride.catalog.Control;
import io.gridstride.ui.tables.Facts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Attack paths in words. */
record PathWords(Facts facts) {
  private static final String ARROW = "  \u2192  ";

  String title(AttackPath path) {
    return name(path.entry().element()) + ARROW + target(path);
  }

  /** A fleet that is reached from itself is others of it. */
  String target(AttackPath path) {
    return (path.isAmongAlike() ? "other " : "") + name(path.jewel().element());
  }

  String name(String id) {
    return facts.name(id);
  }

  /** What an attacker has at the end. */
  String goal(Jewel jewel) {
    String goal =
        switch (jewel.goal()) {
          case SWITCHING -> "Switches supply";
          case KEYS -> "Has its keys";
          case PERSONAL_DATA -> "Reads personal data";
          case HOLDING -> "Holds it";
        };
    return jewel.assumed() ? goal + ", if it can" : goal;
  }

  String step(Step step) {
    String to = name(step.to());
    String flow = " by " + name(step.flow());
    return switch (step.sort()) {
      case TAKE -> "Takes over " + to + flow;
      case ASK -> "Takes over " + to + ", which asks it," + flow;
      case PASS -> "Goes through " + to + flow;
      case ORDER -> "Sends " + to + " a command of its own" + flow;
      case FORWARD -> "Has the command passed on to " + to + flow;
    };
  }

  /** How a probability comes about, a line for each factor. */
  String derivation(List<Factor> factors) {
    return factors.stream().map(this::factor).collect(Collectors.joining("\n"));
  }

  private String factor(Factor factor) {
    String facts = factor.facts().stream().map(this.facts::words).collect(Collectors.joining("; "));
    String basis =
        factor.assumed()
            ? "; nobody has stated it, so a middle value"
            : facts.isEmpty() ? "" : " (" + facts + ")";
    return String.format(Locale.ROOT, "\u00d7 %.2f  ", factor.value()) + factor.reason() + basis;
  }

  String closedBy(Fact fact) {
    return "Already in the way: " + facts.words(fact);
  }

  /** What could be put in the way of a step. */
  String stops(List<Stop> stops) {
    return stops.stream()
        .limit(2)
        .map(stop -> stop.control().title() + " at " + name(stop.on()))
        .collect(Collectors.joining(", or "));
  }

  String measure(int number, Cut.Measure measure) {
    return number + ".  " + measure.controls().getFirst().title();
  }

  /** Where a measure is taken, and what would do as well. */
  String where(Cut.Measure measure) {
    String others =
        measure.controls().stream().skip(1).map(Control::title).collect(Collectors.joining(", "));
    return "At " + name(measure.on()) + (others.isEmpty() ? "" : ". As good: " + others);
  }
}
