package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.catalog.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** How many unknown threats hang on each property that a part does not state. */
public final class Weights {
  /** Of no threats. */
  public static final Weights NONE = new Weights(new LinkedHashMap<>());

  private final Map<String, SequencedMap<String, Integer>> byPart;

  private Weights(Map<String, SequencedMap<String, Integer>> byPart) {
    this.byPart = byPart;
  }

  public static Weights of(Analysis analysis) {
    Map<String, SequencedMap<String, Integer>> byPart = new LinkedHashMap<>();
    analysis
        .with(Outcome.UNKNOWN)
        .flatMap(threat -> threat.missing().stream())
        .forEach(missing ->
            byPart
                .computeIfAbsent(missing.about(), part -> new LinkedHashMap<>())
                .merge(missing.property(), 1, Integer::sum));
    return new Weights(byPart);
  }

  /** Property id to how many threats need it of this part; the other properties are absent. */
  public SequencedMap<String, Integer> on(String part) {
    return Collections.unmodifiableSequencedMap(byPart.getOrDefault(part, new LinkedHashMap<>()));
  }
}
