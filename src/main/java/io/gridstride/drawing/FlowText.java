package io.gridstride.drawing;

import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Flow;
import java.util.Optional;
import java.util.SequencedMap;

/** What is written on flows, and how much room it takes. */
public final class FlowText {
  static final double SIZE = 10.5;
  static final Face FACE = Face.MEDIUM;
  static final double BASELINE = 11.5;

  /** Height of the chip that a flow's text stands on. */
  public static final int HEIGHT = 15;

  private static final int PAD = 4;
  private static final double WIDEST = 130;

  private final SequencedMap<String, String> protocols;
  private final Lines lines;

  /**
   * @param protocols protocol id to the short name written on a flow that has no name
   */
  public FlowText(SequencedMap<String, String> protocols, TextMeasure measure) {
    this.protocols = protocols;
    this.lines = new Lines(measure, FACE, SIZE);
  }

  /** A fitted text and the width of its chip. */
  record Chip(String text, int width) {}

  /** The width of the chip on a flow; 0 when nothing is written on it. */
  public int width(Flow flow) {
    return chip(flow).map(Chip::width).orElse(0);
  }

  Optional<Chip> chip(Flow flow) {
    String text =
        flow.name().isBlank()
            ? flow.protocol().map(id -> protocols.getOrDefault(id, id)).orElse("")
            : flow.name().strip();
    return chip(text, WIDEST);
  }

  /** The same text cut to fit a narrower chip; empty when nothing readable is left. */
  Optional<Chip> chip(String text, double widest) {
    String fits = lines.fit(text, widest);
    return fits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chip(fits, (int) Math.ceil(lines.width(fits)) + 2 * PAD));
  }
}
