package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.catalog.Control.Effort;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Diagram;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fixed terms as a report writes them. */
final class Terms {
  /** From 1 to 5. */
  static final List<String> LIKELIHOOD =
      List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");

  /** From 1 to 5. */
  static final List<String> IMPACT = List.of("Minor", "Limited", "Serious", "Severe", "Extreme");

  private Terms() {}

  static Chip chip(Severity severity) {
    return new Chip(severity.title(), Tone.of(severity));
  }

  /** A risk with its band and score, as in {@code High 12}. */
  static Chip chip(Risk risk) {
    return new Chip(risk.severity().title() + " " + risk.score(), Tone.of(risk.severity()));
  }

  /** In one word. */
  static String category(Stride stride) {
    return switch (stride) {
      case SPOOFING -> "Spoofing";
      case TAMPERING -> "Tampering";
      case REPUDIATION -> "Repudiation";
      case INFORMATION_DISCLOSURE -> "Disclosure";
      case DENIAL_OF_SERVICE -> "Denial";
      case ELEVATION_OF_PRIVILEGE -> "Elevation";
    };
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "Open";
      case MITIGATED -> "Mitigated";
      case UNKNOWN -> "Unknown";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }

  static String status(ControlUse.Status status) {
    return switch (status) {
      case PLANNED -> "planned";
      case IMPLEMENTED -> "implemented";
      case VERIFIED -> "verified";
    };
  }

  static String consequence(Consequence consequence) {
    return switch (consequence) {
      case SUPPLY -> "Supply";
      case BILLING -> "Billing";
      case PRIVACY -> "Privacy";
      case SAFETY -> "Safety";
    };
  }

  static String effort(Effort effort) {
    return switch (effort) {
      case LOW -> "small effort";
      case MEDIUM -> "medium effort";
      case HIGH -> "large effort";
    };
  }

  /** How one factor of a risk came about, such as {@code Likelihood 4 = 3 (...) + 1 (...)}. */
  static String derivation(Risk risk, Side side) {
    String sum =
        risk.steps().stream()
            .filter(step -> step.side() == side)
            .map(step -> change(step.change()) + " (" + lower(step.reason()) + ")")
            .collect(Collectors.joining(" "));
    String total =
        switch (side) {
          case LIKELIHOOD -> "Likelihood " + risk.likelihood();
          case IMPACT -> "Impact " + risk.impact();
        };
    return sum.isEmpty() ? total + "." : total + " = " + sum.replaceFirst("^\\+ ", "") + ".";
  }

  /** What became of one factor, such as {@code Likelihood 2 = 4 - 2.8 (...) + 0.8 (...)}. */
  static String left(Risk before, Risk left, Side side) {
    String changes =
        left.steps().subList(before.steps().size(), left.steps().size()).stream()
            .filter(step -> step.side() == side)
            .map(step -> " " + change(step.change()) + " (" + lower(step.reason()) + ")")
            .collect(Collectors.joining());
    return switch (side) {
          case LIKELIHOOD -> "likelihood " + left.likelihood() + " = " + before.likelihood();
          case IMPACT -> "impact " + left.impact() + " = " + before.impact();
        }
        + changes;
  }

  private static String change(double change) {
    String size =
        BigDecimal.valueOf(Math.abs(change))
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return (change < 0 ? "\u2212 " : "+ ") + size;
  }

  /** Several things to do as one sentence. */
  static String sentence(List<String> steps) {
    return steps.getFirst()
        + steps.stream().skip(1).map(step -> "; and " + lower(step)).collect(Collectors.joining());
  }

  /** Words at the beginning of a cell. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A sentence's first word inside another sentence, unless it is an abbreviation. */
  static String lower(String sentence) {
    boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
    boolean article = sentence.startsWith("A ");
    return word || article
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  /**
   * What a diagram is called wherever it is spoken of.
   *
   * @param among how many the model has
   */
  static String diagram(Diagram diagram, int among) {
    return among <= 1 ? "Data-flow diagram" : diagram.name();
  }
}
