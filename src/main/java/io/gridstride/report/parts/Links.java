package io.gridstride.report.parts;

import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Columns;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Entry;
import io.gridstride.report.document.Block.Figure;
import io.gridstride.report.document.Block.Form;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Picture;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** Takes away the links that lead to what a document does not hold, as when a part is left out. */
final class Links {
  private final Set<String> held = new TreeSet<>();

  private Links() {}

  static List<Chapter> kept(List<Chapter> chapters) {
    Links links = new Links();
    for (Chapter chapter : chapters) {
      links.held.add(chapter.id());
      chapter.blocks().forEach(links::hold);
    }
    return chapters.stream()
        .map(chapter ->
            new Chapter(
                chapter.id(),
                chapter.title(),
                chapter.room(),
                chapter.blocks().stream().map(links::kept).toList()))
        .toList();
  }

  private void hold(Block block) {
    switch (block) {
      case Heading heading -> held.add(heading.id());
      case Figure figure -> held.add(figure.id());
      case Card card -> held.add(card.id());
      case Table table -> table.rows().forEach(row -> held.addAll(row.ids()));
      case Entries entries -> entries.entries().forEach(entry -> entry.id().ifPresent(held::add));
      case Columns columns -> {
        columns.left().forEach(this::hold);
        columns.right().forEach(this::hold);
      }
      case Paragraph _,
          Caption _,
          Bullets _,
          Note _,
          KeyFigures _,
          Charts _,
          Picture _,
          Form _ -> {}
    }
  }

  private Block kept(Block block) {
    return switch (block) {
      case Paragraph paragraph -> new Paragraph(line(paragraph.runs()));
      case Bullets bullets -> new Bullets(bullets.items().stream().map(this::line).toList());
      case Note note -> new Note(note.title(), line(note.runs()));
      case Card card ->
          new Card(
              card.id(),
              card.mark(),
              card.title(),
              card.chip(),
              line(card.lead()),
              card.picture(),
              card.parts().stream().flatMap(part -> part(part).stream()).toList(),
              card.goesOn());
      case Entries entries ->
          new Entries(
              entries.entries().stream()
                  .map(entry -> new Entry(entry.id(), line(entry.runs())))
                  .toList());
      case Table table ->
          new Table(
              table.summary(), table.columns(), table.rows().stream().map(this::row).toList());
      case Columns columns ->
          new Columns(
              columns.left().stream().map(this::kept).toList(),
              columns.right().stream().map(this::kept).toList());
      case Figure figure -> kept(figure);
      case Heading _, Caption _, KeyFigures _, Charts _, Picture _, Form _ -> block;
    };
  }

  private Figure kept(Figure figure) {
    SequencedMap<String, String> targets = new LinkedHashMap<>(figure.targets());
    targets.values().removeIf(target -> !held.contains(target));
    return new Figure(
        figure.id(),
        figure.title(),
        figure.scene(),
        figure.caption(),
        figure.alt(),
        figure.legend(),
        figure.wholeOnly(),
        targets);
  }

  /** A part that only points elsewhere goes when nothing of it leads there. */
  private Optional<CardPart> part(CardPart part) {
    boolean pointed =
        part.label().equals(CardParts.SEE_ALSO)
            && part.items().stream()
                .flatMap(List::stream)
                .noneMatch(run -> run.target().filter(held::contains).isPresent());
    return pointed
        ? Optional.empty()
        : Optional.of(
            new CardPart(
                part.label(), part.listed(), part.items().stream().map(this::line).toList()));
  }

  private Row row(Row row) {
    return new Row(row.ids(), row.cells().stream().map(this::cell).toList());
  }

  private Cell cell(Cell cell) {
    return switch (cell) {
      case Words words -> new Words(line(words.runs()));
      case Chip chip -> chip;
    };
  }

  private List<Run> line(List<Run> runs) {
    return runs.stream().map(this::run).toList();
  }

  private Run run(Run run) {
    return run.target().filter(target -> !held.contains(target)).isPresent()
        ? new Run(run.text(), run.weight(), run.target().flatMap(this::instead))
        : run;
  }

  /** A threat that is not told in full may stand in the register all the same. */
  private Optional<String> instead(String target) {
    return Optional.of(Anchor.instead(target)).filter(held::contains);
  }
}
