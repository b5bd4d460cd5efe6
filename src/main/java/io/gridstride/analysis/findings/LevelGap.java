package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.Levels;
import java.util.List;
import java.util.stream.Collectors;

/**
 * G18: what is stated of the traffic between two zones rules out the security level that the more
 * demanding of them needs. One finding for the model, with the pairs of zones; one band graver
 * where a pair is {@value #GRAVE} levels or more short over all foundations. What nobody has stated
 * makes no gap.
 */
public record LevelGap() implements GraphFinding {
  private static final int GRAVE = 5;

  @Override
  public String type() {
    return "G18";
  }

  @Override
  public List<Found> in(Survey survey) {
    List<Assessment> falling =
        Levels.conduits(survey.dfd(), survey.catalog()).stream()
            .filter(conduit -> conduit.gap() > 0)
            .toList();
    return falling.isEmpty()
        ? List.of()
        : List.of(
            new Found(
                Subject.MODEL,
                0,
                falling.stream().anyMatch(conduit -> conduit.gap() >= GRAVE),
                List.of(),
                GraphFinding.shown(falling.stream().map(LevelGap::fact).toList())));
  }

  private static Fact fact(Assessment conduit) {
    return new Fact(
        conduit.members().getFirst(),
        "levels",
        String.join(", ", conduit.zones())
            + ": "
            + conduit.foundations().stream()
                .filter(level -> level.gap() > 0)
                .map(level -> level.foundation() + " " + level.possible() + " of " + level.target())
                .collect(Collectors.joining(", ")),
        Fact.Origin.DERIVED);
  }
}
