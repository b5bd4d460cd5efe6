package io.gridstride.report.parts;

import io.gridstride.catalog.DataKind;
import io.gridstride.model.Consequence;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The data worth protecting, and which flows carry them. */
record DataPart(Dossier dossier) {
  private static final int NAMED = 4;

  static List<Block> blocks(Dossier dossier) {
    List<DataAsset> assets = List.copyOf(dossier.dfd().assets().values());
    DataPart part = new DataPart(dossier);
    return assets.isEmpty()
        ? List.of()
        : List.of(
            Paragraph.of(
                "How much confidentiality (C), integrity (I) and availability (A) of each matter,"
                    + " from 1 to 5, what is hurt when it is lost, and which flows carry it."),
            new Table(
                "Data assets with their protection needs",
                List.of(
                    new Column("Data", 36),
                    new Column("Kind", 32),
                    new Column("C", 9),
                    new Column("I", 9),
                    new Column("A", 9),
                    new Column("Hurts", 19),
                    new Column("Carried by", 60)),
                assets.stream().map(part::asset).toList()));
  }

  private Row asset(DataAsset asset) {
    Optional<DataKind> kind = dossier.catalog().dataKind(asset.kind());
    Optional<DataAsset.Needs> needs = asset.needs().or(() -> kind.map(DataKind::needs));
    Optional<Consequence> consequence =
        asset.consequence().or(() -> kind.map(DataKind::consequence));
    List<Flow> flows =
        dossier.dfd().flows().values().stream()
            .filter(flow -> flow.data().contains(asset.id()))
            .toList();
    return Row.of(
        Words.of(asset.name()),
        Words.of(dossier.names().dataKind(asset.kind())),
        Words.of(needs.map(n -> Integer.toString(n.confidentiality())).orElse("")),
        Words.of(needs.map(n -> Integer.toString(n.integrity())).orElse("")),
        Words.of(needs.map(n -> Integer.toString(n.availability())).orElse("")),
        Words.of(consequence.map(Terms::consequence).orElse("")),
        new Words(
            flows.size() <= NAMED
                ? Ids.named(
                    flows.stream().map(Flow::id).toList(), dossier.names()::part, Anchor.PART::of)
                : byName(flows)));
  }

  /** Many flows have few names: those of one name together, with the ids that tell them apart. */
  private static List<Run> byName(List<Flow> flows) {
    SequencedMap<String, List<Flow>> byName = new LinkedHashMap<>();
    flows.forEach(flow -> byName.computeIfAbsent(flow.name(), _ -> new ArrayList<>()).add(flow));
    List<Run> runs = new ArrayList<>();
    byName.forEach((name, same) -> {
      runs.add(Run.plain((runs.isEmpty() ? "" : "; ") + name));
      for (int i = 0; i < same.size(); i++) {
        String id = same.get(i).id();
        runs.add(Run.plain(i == 0 ? " " : ", "));
        runs.add(Run.link(id, Anchor.PART.of(id)));
      }
    });
    return runs;
  }
}
