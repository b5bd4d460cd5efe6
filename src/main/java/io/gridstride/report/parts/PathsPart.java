package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an attacker gets from a possible beginning to what must be kept safe, and what cuts the
 * paths.
 */
record PathsPart(Dossier dossier, AttackPaths paths) {
  private static final int DRAWN = 6;
  private static final int LISTED = 40;

  static List<Block> blocks(Dossier dossier) {
    Optional<AttackPaths> found =
        AttackPaths.of(
            dossier.dfd(),
            dossier.catalog(),
            PathQuery.CHEAPEST,
            (done, of) -> !dossier.watch().stopped());
    return found
        .filter(paths -> !paths.entries().isEmpty() && !paths.jewels().isEmpty())
        .map(paths -> new PathsPart(dossier, paths).all())
        .orElse(List.of());
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(intro()));
    if (paths.cheapest().isEmpty()) {
      blocks.add(Paragraph.of("No way leads from any entry to any of them."));
      return blocks;
    }
    list(blocks);
    PathCuts cuts = new PathCuts(dossier, paths);
    cuts.cut(blocks);
    cuts.chokePoints(blocks);
    blocks.add(new Heading(Anchor.HEADING.of("ways"), "The likeliest ways, step by step"));
    blocks.add(Paragraph.of(PathPicture.HOW_TO_READ));
    PathPicture picture = new PathPicture(dossier);
    PathCard card = new PathCard(dossier, paths);
    for (int number : drawn()) {
      AttackPath path = paths.cheapest().get(number - 1);
      blocks.add(card.of(path, number, picture.of(path, number)));
    }
    return blocks;
  }

  /** The numbers of the ways that are told step by step: the open ones first of all. */
  private List<Integer> drawn() {
    return IntStream.rangeClosed(1, Math.min(LISTED, paths.cheapest().size()))
        .boxed()
        .sorted(Comparator.comparing(number -> !paths.cheapest().get(number - 1).open()))
        .limit(DRAWN)
        .sorted()
        .toList();
  }

  private String intro() {
    int left = paths.pairsLeftOut() + paths.jewelsLeftOut();
    return "Ways begin at adversaries, people, partners, the internet and devices that can be reached"
        + " by hand ("
        + Counted.of(paths.entries().size(), "entry", "entries")
        + "); they end at what can be switched from afar, at keys and at personal data ("
        + Counted.of(paths.jewels().size(), "crown jewel")
        + "). For each pair the likeliest way is looked at. How likely a way is puts it before or"
        + " behind others; it is no forecast. A way is open as long as nothing is known that stands"
        + " in it."
        + (left == 0
            ? ""
            : " "
                + Counted.sentence(left, "less likely pair or jewel", "less likely pairs or jewels")
                + " were not looked at.");
  }

  private void list(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    List<Integer> drawn = drawn();
    for (AttackPath path : paths.cheapest().stream().limit(LISTED).toList()) {
      int number = rows.size() + 1;
      String way = String.join(" \u2192 ", PathWords.elements(path, dossier));
      rows.add(
          Row.of(
              drawn.contains(number)
                  ? new Words(List.of(Run.link("P" + number, Anchor.PATH.of(number))))
                  : Words.of("P" + number),
              Words.of(way),
              Words.of(PathWords.goal(path.jewel())),
              Words.of(PathWords.likely(path.probability())),
              path.open() ? new Chip("Open", Tone.CRITICAL) : new Chip("Closed", Tone.GOOD)));
    }
    blocks.add(
        new Table(
            "Attack paths, likeliest first",
            List.of(
                new Column("Way", 11),
                new Column("From entry to jewel", 87),
                new Column("To", 31),
                new Column("Likelihood", 24),
                new Column("State", 21)),
            rows));
    int more = paths.cheapest().size() - rows.size();
    if (more > 0) {
      blocks.add(new Caption("And " + Counted.of(more, "less likely way") + "."));
    }
  }
}
