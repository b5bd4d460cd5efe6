package io.gridstride.report.document;

import io.gridstride.drawing.Scene;
import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What a chapter is made of. The family is closed: a renderer knows them all. */
public sealed interface Block {

  /** A heading inside a chapter; it stands in the table of contents. */
  record Heading(String id, String text) implements Block {}

  /** Running text. */
  record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
      return new Paragraph(Run.line(text));
    }
  }

  /** Small print that explains what stands above it. */
  record Caption(String text) implements Block {}

  /** A list of short items. */
  record Bullets(List<List<Run>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Many short entries, side by side and read line by line. */
  record Entries(List<Entry> entries) implements Block {
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One of them.
   *
   * @param id what links to it name
   */
  record Entry(Optional<String> id, List<Run> runs) {
    public Entry {
      runs = List.copyOf(runs);
    }

    /** A code and what it stands for, which nothing leads to. */
    public static Entry of(String code, String title) {
      return new Entry(Optional.empty(), List.of(Run.strong(code), Run.plain("  " + title)));
    }

    /** The same that links lead to. */
    public Entry at(String place) {
      return new Entry(Optional.of(place), runs);
    }
  }

  /** A remark set apart from the text. */
  record Note(String title, List<Run> runs) implements Block {
    public Note {
      runs = List.copyOf(runs);
    }
  }

  /** A row of big numbers. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  record KeyFigure(String value, String label, Tone tone) {}

  /** Small charts side by side. */
  record Charts(List<Chart> charts) implements Block {
    public Charts {
      charts = List.copyOf(charts);
    }
  }

  /**
   * Counts in a grid of tinted cells.
   *
   * @param summary one sentence for who cannot see it
   * @param corner what rows and columns are
   * @param rows from top to bottom
   */
  record Chart(
      String title, String summary, String corner, List<String> columns, List<ChartRow> rows) {
    public Chart {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  record ChartRow(String label, List<ChartCell> cells) {
    public ChartRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One count.
   *
   * @param tone what the cell means; empty when its tint only says how large the count is
   */
  record ChartCell(int count, Optional<Tone> tone) {}

  /** A table that may run over pages; its head is repeated on each. */
  record Table(String summary, List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column of a table.
   *
   * @param width relative to the sum of all widths
   */
  record Column(String title, int width) {}

  /**
   * A row of a table.
   *
   * @param ids what links to this row name
   */
  record Row(List<String> ids, List<Cell> cells) {
    public Row {
      ids = List.copyOf(ids);
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(), List.of(cells));
    }
  }

  /** One field of a table. */
  sealed interface Cell {}

  record Words(List<Run> runs) implements Cell {
    public Words {
      runs = List.copyOf(runs);
    }

    public static Words of(String text) {
      return new Words(Run.line(text));
    }
  }

  /** A short word on a tinted ground. */
  record Chip(String word, Tone tone) implements Cell {}

  /**
   * Everything about one threat or finding.
   *
   * @param id what links to it name
   * @param mark the short id a reader cites
   * @param lead one line under the title
   * @param goesOn whether it has the title of the card above and need not repeat it
   */
  record Card(
      String id,
      String mark,
      String title,
      Chip chip,
      List<Run> lead,
      Optional<Picture> picture,
      List<CardPart> parts,
      boolean goesOn)
      implements Block {
    public Card {
      lead = List.copyOf(lead);
      parts = List.copyOf(parts);
    }

    /** One with its own title and without a picture. */
    public Card(
        String id, String mark, String title, Chip chip, List<Run> lead, List<CardPart> parts) {
      this(id, mark, title, chip, lead, Optional.empty(), parts, false);
    }

    public Card withPicture(Picture drawing) {
      return new Card(id, mark, title, chip, lead, Optional.of(drawing), parts, goesOn);
    }

    public Card goingOn(boolean does) {
      return new Card(id, mark, title, chip, lead, picture, parts, does);
    }
  }

  /**
   * A labelled part of a card.
   *
   * @param items paragraphs, or list items when {@code listed}
   */
  record CardPart(String label, boolean listed, List<List<Run>> items) {
    public CardPart {
      items = items.stream().map(List::copyOf).toList();
    }

    public static CardPart prose(String label, List<Run> text) {
      return new CardPart(label, false, List.of(text));
    }

    public static CardPart list(String label, List<List<Run>> items) {
      return new CardPart(label, true, items);
    }
  }

  /**
   * A drawing on pages of its own, turned, enlarged or tiled as it needs.
   *
   * @param id what links to it name
   * @param alt what it shows, in words
   * @param legend what its signs mean, each a small drawing with its words; may be empty
   * @param wholeOnly whether one page must do, however small the words become
   * @param targets id of a shown part to the id that it leads to
   */
  record Figure(
      String id,
      String title,
      Scene scene,
      String caption,
      String alt,
      List<Scene> legend,
      boolean wholeOnly,
      SequencedMap<String, String> targets)
      implements Block {
    public Figure {
      legend = List.copyOf(legend);
      targets = Ordered.map(targets);
    }
  }

  /**
   * A small drawing between the text.
   *
   * @param alt what it shows, in words
   */
  record Picture(Scene scene, String caption, String alt) implements Block {}

  /** Blocks beside each other, each half as wide as the page; none of them may break over pages. */
  record Columns(List<Block> left, List<Block> right) implements Block {
    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Empty lines with rules, for people to write on by hand. */
  record Form(String summary, List<Column> columns, List<String> rows) implements Block {
    public Form {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }
}
