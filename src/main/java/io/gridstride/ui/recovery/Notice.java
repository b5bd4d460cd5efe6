package io.gridstride.ui.recovery;

import java.util.List;
import java.util.Optional;

/**
 * A bar over the canvas: what happened, and what can be done about it.
 *
 * @param id names it; a notice takes the place of one with the same id
 * @param choices the one most people want first
 */
public record Notice(
    String id, Tone tone, String text, Optional<Details> details, List<Choice> choices) {
  /** How much it matters. */
  public enum Tone {
    INFO,
    WARNING,
    DANGER
  }

  /** Something to do. */
  public record Choice(String id, String label, Runnable action) {}

  /**
   * What is shown on request.
   *
   * @param label what the button says
   */
  public record Details(String label, List<String> lines) {
    public Details {
      lines = List.copyOf(lines);
    }
  }

  public Notice {
    choices = List.copyOf(choices);
  }

  public static Notice of(String id, Tone tone, String text, Choice... choices) {
    return new Notice(id, tone, text, Optional.empty(), List.of(choices));
  }

  /** With lines to show on request, if there are any. */
  public Notice with(String label, List<String> lines) {
    return lines.isEmpty()
        ? this
        : new Notice(id, tone, text, Optional.of(new Details(label, lines)), choices);
  }
}
