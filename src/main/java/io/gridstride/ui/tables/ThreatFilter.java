package io.gridstride.ui.tables;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Stride;
import io.gridstride.review.Register;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which threats are listed.
 *
 * @param text words that must all occur in the id, title or subject; may be empty
 * @param outcome the outcome asked for; empty means any
 * @param stride the categories asked for; empty means all
 * @param part id of the only part asked for; empty means all
 * @param deciding whether decided on
 */
record ThreatFilter(
    String text,
    Optional<Outcome> outcome,
    List<Stride> stride,
    Optional<String> part,
    Deciding deciding) {
  /** What has been decided. */
  enum Deciding {
    ANY("Any decision"),
    UNDECIDED("Undecided"),
    REVIEW("To review"),
    DECIDED("Decided");

    private final String title;

    Deciding(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    private boolean passes(Register.Entry entry) {
      return switch (this) {
        case ANY -> true;
        case UNDECIDED -> entry.decision().isEmpty();
        case REVIEW -> entry.stale();
        case DECIDED -> entry.decision().isPresent();
      };
    }
  }

  ThreatFilter {
    stride = List.copyOf(stride);
  }

  boolean passes(Register.Entry entry) {
    return passesButOutcome(entry)
        && outcome.map(wanted -> entry.threat().outcome() == wanted).orElse(true);
  }

  /** Whether a threat would be listed if any outcome were asked for. */
  boolean passesButOutcome(Register.Entry entry) {
    return deciding.passes(entry)
        && (stride.isEmpty() || stride.contains(entry.rule().stride()))
        && part.map(id -> entry.threat().subject().id().equals(id)).orElse(true)
        && (text.isBlank() || words().allMatch(haystack(entry)::contains));
  }

  private Stream<String> words() {
    return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static String haystack(Register.Entry entry) {
    return String.join(
            " ",
            entry.threat().id(),
            entry.rule().title(),
            entry.subject(),
            entry.rule().stride().title(),
            entry.threat().inherent().severity().title())
        .toLowerCase(Locale.ROOT);
  }
}
