package io.gridstride.model;

import java.util.List;

/**
 * One whole model, as one file holds it. Immutable: a changed model is a new value, so "unsaved"
 * means that the present value is not the saved one.
 *
 * @param minorVersion minor file format version it was read from, or the first one that has all
 *     that it states; fields newer than ours are in the {@link Extras}
 */
public record ThreatModel(
    int minorVersion,
    ModelInfo info,
    Dfd dfd,
    List<Diagram> diagrams,
    List<Decision> decisions,
    Extras extras) {
  public ThreatModel {
    minorVersion = Math.max(minorVersion, info.minorVersion());
    diagrams = List.copyOf(diagrams);
    decisions = List.copyOf(decisions);
  }

  /** A model with nothing in it but one empty diagram. */
  public static ThreatModel empty(String name) {
    return new ThreatModel(
        0,
        ModelInfo.named(name),
        Dfd.EMPTY,
        List.of(Diagram.empty("main", "Main")),
        List.of(),
        Extras.NONE);
  }

  public ThreatModel withInfo(ModelInfo next) {
    return new ThreatModel(minorVersion, next, dfd, diagrams, decisions, extras);
  }

  public ThreatModel withDfd(Dfd next) {
    return new ThreatModel(minorVersion, info, next, diagrams, decisions, extras);
  }

  public ThreatModel withDiagrams(List<Diagram> next) {
    return new ThreatModel(minorVersion, info, dfd, next, decisions, extras);
  }

  public ThreatModel withDecisions(List<Decision> next) {
    return new ThreatModel(minorVersion, info, dfd, diagrams, next, extras);
  }
}
