package io.gridstride.report.parts;

import io.gridstride.catalog.Control;
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

  /** Leads to the card where the same was told before. */
  static CardPart asFor(String mark, String anchor) {
    return CardPart.prose(
        "All else", List.of(Run.plain("As for "), Run.link(mark, anchor), Run.plain(".")));
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

  /** Links to the list of sources at the end. */
  Optional<CardPart> references(List<String> ids) {
    List<Run> runs = new ArrayList<>();
    for (String id : ids) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain("; "));
      }
      runs.add(
          dossier.catalog().reference(id).isPresent()
              ? Run.link(dossier.names().reference(id), Anchors.reference(id))
              : Run.plain(id));
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(CardPart.prose("References", runs));
  }
}
