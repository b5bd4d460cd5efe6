package io.gridstride.ui.levels;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Judged;
import io.gridstride.catalog.Requirement;
import io.gridstride.review.PartNames;
import io.gridstride.review.RequirementWords;
import io.gridstride.ui.tables.Facts;
import java.util.stream.Collectors;

/** Security levels in words. */
record LevelWords(Facts facts) {
  private static final int NAMED = 3;

  String place(Assessment place) {
    return place.zones().stream()
        .map(id -> id.isEmpty() ? "Outside all zones" : facts.name(id))
        .collect(Collectors.joining("  \u2194  "));
  }

  /** Achieved of target, such as {@code 1/3}, or from and to where facts are missing. */
  static String level(FoundationLevel level) {
    int most = Math.min(level.possible(), level.target());
    int least = Math.min(level.proven(), level.target());
    return (least == most ? "" : least + "\u2013") + most + "/" + level.target();
  }

  RequirementWords requirements() {
    return new RequirementWords(new PartNames(facts.dfd(), facts.catalog()));
  }

  String requirement(Requirement requirement) {
    return requirement.number() + "  " + requirement.title() + " (SL " + requirement.level() + ")";
  }

  String why(Judged judged) {
    String facts =
        switch (judged.state()) {
          case MET -> "";
          case NOT_MET -> requirements().reason(judged, NAMED) + ".";
          case NOT_STATED ->
              judged.missing().stream()
                  .limit(NAMED)
                  .map(this.facts::question)
                  .collect(Collectors.joining(" "));
        };
    int more = judged.members() - NAMED;
    return judged.state() == Judged.State.NOT_STATED && more > 0
        ? facts + " And " + more + " more."
        : facts;
  }
}
