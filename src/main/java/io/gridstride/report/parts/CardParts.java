package io.gridstride.report.parts;

import io.gridstride.catalog.Control;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cards of threats and of findings have in common. */
record CardParts(Dossier dossier) {
  /** The label of what only points elsewhere. */
  static final String SEE_ALSO = "See also";

  /** Leads to the card where all else was told before. */
  static List<Run> asFor(String mark, String anchor) {
    return List.of(Run.plain("All else as for "), Run.link(mark, anchor), Run.plain("."));
  }

  /** As a list, or one after the other where it is not the first of its sort that is read. */
  static CardPart items(String label, boolean listed, List<List<Run>> items) {
    if (listed || items.isEmpty()) {
      return CardPart.list(label, items);
    }
    List<Run> runs = new ArrayList<>(items.getFirst());
    items.stream()
        .skip(1)
        .forEach(item -> {
          boolean ended =
              runs.getLast().text().endsWith(".") || runs.getLast().text().endsWith("?");
          runs.add(Run.plain(ended ? " " : "; "));
          runs.addAll(item);
        });
    return CardPart.prose(label, runs);
  }

  /** Each control that stops it with how; those that only help by name. */
  List<List<Run>> controls(List<String> stopping, List<String> supporting) {
    Stream<List<Run>> full =
        stopping.stream()
            .flatMap(id -> dossier.catalog().control(id).stream())
            .map(CardParts::control);
    Stream<List<Run>> helping =
        supporting.isEmpty()
            ? Stream.empty()
            : Stream.of(
                List.of(
                    Run.muted("Also helps: "),
                    Run.plain(
                        Counted.list(supporting.stream().map(dossier.names()::control).toList())
                            + ".")));
    return Stream.concat(full, helping).toList();
  }

  private static List<Run> control(Control control) {
    return List.of(
        Run.strong(control.id() + " " + control.title() + ". "),
        Run.plain(control.how()),
        Run.muted(" (" + Terms.effort(control.effort()) + ")"));
  }

  /** Links to the list of sources at the end, which has the titles; without it with titles. */
  Optional<CardPart> references(List<String> ids) {
    boolean listed = dossier.brief().has(ReportPart.SOURCES);
    List<Run> runs = new ArrayList<>();
    for (String id : ids) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(listed ? ", " : "; "));
      }
      runs.add(
          dossier.catalog().reference(id).isPresent()
              ? Run.link(listed ? id : dossier.names().reference(id), Anchor.REFERENCE.of(id))
              : Run.plain(id));
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(CardPart.prose("References", runs));
  }
}
