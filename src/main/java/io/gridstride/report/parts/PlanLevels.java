package io.gridstride.report.parts;

import io.gridstride.analysis.explain.Hypothesis;
import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Run;
import io.gridstride.review.RequirementWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The zones and conduits that miss their security level even when the whole plan is carried out: it
 * goes by threats, and a level may ask for more.
 */
record PlanLevels(Dossier dossier) {
  private static final int NAMED_BRIEFLY = 3;

  /** Empty where no zone has a target. */
  Optional<Block> note() {
    Levels after =
        Levels.of(
            Hypothesis.after(dossier.plan().changes(), dossier.dfd()),
            dossier.catalog(),
            dossier.analysis().threats());
    List<Assessment> places =
        Stream.concat(after.zones().stream(), after.conduits().stream()).toList();
    String with = dossier.plan().steps().isEmpty() ? "" : " after this plan";
    List<Assessment> left = places.stream().filter(place -> place.shortfall() > 0).toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            left.isEmpty()
                ? new Note(
                    "Security levels" + with + ":",
                    Run.line(
                        "by what is stated, each zone and conduit that has a target reaches it."
                            + unjudged(after.unjudged())))
                : new Note("Still short of their security level" + with + ":", line(left)));
  }

  /** What has no target is not thereby good enough. */
  private String unjudged(List<String> zones) {
    return zones.isEmpty()
        ? ""
        : " "
            + Counted.list(zones.stream().map(dossier.names()::zone).toList())
            + (zones.size() == 1
                ? " has no target and is not judged."
                : " have no target and are not judged.");
  }

  private List<Run> line(List<Assessment> left) {
    boolean briefly = dossier.brief().profile().isBrief();
    List<Assessment> shown =
        left.stream().limit(briefly ? NAMED_BRIEFLY : Integer.MAX_VALUE).toList();
    SequencedMap<String, List<String>> byRemedy = new LinkedHashMap<>();
    shown.forEach(place ->
        byRemedy
            .computeIfAbsent(briefly ? "" : todo(place), _ -> new ArrayList<>())
            .add(name(place)));
    List<String> named = new ArrayList<>();
    byRemedy.forEach((todo, places) -> named.add(String.join("; ", places) + todo));
    int more = left.size() - shown.size();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(String.join(". ", named) + (more > 0 ? "; and " + more + " more. " : ". ")));
    if (dossier.brief().has(ReportPart.ZONES)) {
      runs.add(Run.plain("What a level asks beyond the threats stands in "));
      runs.add(
          Run.link(
              "\u201c" + ReportPart.ZONES.title() + "\u201d",
              Anchor.CHAPTER.of(ReportPart.ZONES.id())));
      runs.add(Run.plain("."));
    } else {
      runs.add(Run.plain("A level may ask for more than the threats do."));
    }
    return runs;
  }

  private String name(Assessment place) {
    return place.zones().stream().map(dossier.names()::zone).collect(Collectors.joining(" \u2013 "))
        + " ("
        + Counted.of(place.shortfall(), "level")
        + ")";
  }

  private String todo(Assessment place) {
    List<String> todo = new RequirementWords(dossier.names()).todo(place);
    return todo.isEmpty() ? "" : ": " + String.join(", ", todo);
  }
}
