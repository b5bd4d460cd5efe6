package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Step;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What stops attackers on many ways at once. */
record PathCuts(Dossier dossier, AttackPaths paths) {
  void cut(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("cut"), "What cuts all open ways"));
    if (paths.cut().isNothing()) {
      blocks.add(Paragraph.of("No open way is left to cut."));
      return;
    }
    blocks.add(
        Paragraph.of(
            (paths.cheapest().stream().noneMatch(AttackPath::open)
                    ? "The likeliest way of each pair is closed, but less likely ways between them are"
                        + " still open. "
                    : "")
                + "The least effort that leaves no open way from any entry to any jewel, beside the"
                + " likeliest ones too. Where controls are joined by \u201cor\u201d, any one of them"
                + " does it; where they are joined by \u201cand\u201d, each is needed."));
    List<List<Run>> items = new ArrayList<>();
    SequencedMap<String, List<String>> byPlace = new LinkedHashMap<>();
    for (Cut.Measure measure : paths.cut().measures()) {
      byPlace
          .computeIfAbsent(measure.on(), _ -> new ArrayList<>())
          .add(
              measure.controls().stream()
                  .map(control -> control.id() + " " + control.title())
                  .collect(Collectors.joining(", or ")));
    }
    byPlace.forEach((on, needed) ->
        items.add(List.of(Run.strong(place(on) + ": "), Run.plain(String.join("; and ", needed)))));
    for (Step step : paths.cut().unstoppable()) {
      items.add(
          List.of(
              Run.strong(place(step.flow()) + ": "),
              Run.plain(
                  "no control of the catalogue stops this step; take the flow away, or let a guard"
                      + " stand in it")));
    }
    blocks.add(new Bullets(items));
  }

  private String place(String id) {
    return dossier.names().part(id) + " (" + id + ")";
  }

  void chokePoints(List<Block> blocks) {
    if (!paths.chokePoints().isEmpty()) {
      blocks.add(
          new Note(
              "What most ways go through.",
              Run.line(
                  paths.chokePoints().stream()
                          .map(point ->
                              dossier.names().part(point.element())
                                  + " ("
                                  + point.paths()
                                  + " of "
                                  + paths.cheapest().size()
                                  + ")")
                          .collect(Collectors.joining("; "))
                      + ".")));
    }
  }
}
