package io.gridstride.report.pdf;

import io.gridstride.font.Cut;
import io.gridstride.font.Typeface;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;

/**
 * How wide the columns of a table are, in points: as the table wishes, but none narrower than its
 * longest word nor wider than its longest text while another has too little room.
 */
final class ColumnWidths {
  /** A little more than what is left free, so that rounding breaks no word. */
  private static final float PADS = 2 * Field.PAD_X + .3f;

  private static final int LONGEST = 400;

  private final FontSet fonts;
  private final float total;
  private final float[] wished;
  private final float[] chips;
  private final float[] least;
  private final float[] whole;

  private ColumnWidths(FontSet fonts, Table table, float total) {
    this.fonts = fonts;
    this.total = total;
    int columns = table.columns().size();
    wished = new float[columns];
    chips = new float[columns];
    least = new float[columns];
    whole = new float[columns];
    float sum = table.columns().stream().mapToInt(column -> column.width()).sum();
    for (int i = 0; i < columns; i++) {
      wished[i] = total * table.columns().get(i).width() / sum;
      whole[i] = words(i, table.columns().get(i).title(), Look.TABLE_HEAD) + PADS;
    }
    for (Row row : table.rows()) {
      for (int i = 0; i < columns; i++) {
        cell(i, row.cells().get(i));
      }
    }
  }

  /** Of all columns, which together are {@code total} wide. */
  static float[] of(FontSet fonts, Table table, float total) {
    return new ColumnWidths(fonts, table, total).settled();
  }

  private void cell(int column, Cell cell) {
    switch (cell) {
      case Words words -> {
        float line = 0;
        for (Run run : words.runs()) {
          line += words(column, run.text(), style(run));
        }
        whole[column] = Math.max(whole[column], line + PADS);
      }
      case Chip chip -> {
        float width = Pill.width(words(column, chip.word(), Look.CHIP));
        chips[column] = Math.max(chips[column], width + PADS);
        least[column] = Math.max(least[column], chips[column]);
        whole[column] = Math.max(whole[column], chips[column]);
      }
    }
  }

  private static TextStyle style(Run run) {
    return run.weight() == Run.Weight.STRONG ? Look.SMALL.in(Cut.SEMIBOLD) : Look.SMALL;
  }

  /** The width of a text set without breaks but its own. */
  private float words(int column, String text, TextStyle style) {
    int[] characters = text.codePoints().limit(LONGEST).toArray();
    float widest = 0;
    float line = 0;
    float word = 0;
    for (int i = 0; i < characters.length; i++) {
      float advance = width(characters, i, style);
      boolean space = characters[i] <= ' ';
      line = characters[i] == '\n' ? 0 : line + advance;
      widest = Math.max(widest, line);
      word += advance;
      least[column] = Math.max(least[column], space ? 0 : word + PADS);
      if (characters[i] == '\n'
          || Breaks.wellAfter(characters, characters.length, i)
          || Breaks.poorlyAfter(characters, characters.length, i)) {
        word = 0;
      }
    }
    return widest;
  }

  private float width(int[] characters, int i, TextStyle style) {
    Typeface face = fonts.face(style.cut());
    return face.advance(face.glyph(characters[i])) * style.size() / 1000;
  }

  private float[] settled() {
    int columns = wished.length;
    float[] widths = new float[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.max(Math.min(wished[i], whole[i]), least[i]);
    }
    float spare = total - sum(widths);
    if (spare < 0) {
      narrow(widths, -spare);
    } else {
      widen(widths, spare);
    }
    return widths;
  }

  /**
   * Takes from those that have more than their longest word: from those with several lines anyway
   * if they have enough, else from all.
   */
  private void narrow(float[] widths, float much) {
    float[] slack = new float[widths.length];
    float[] broken = new float[widths.length];
    for (int i = 0; i < widths.length; i++) {
      slack[i] = widths[i] - least[i];
      broken[i] = widths[i] < whole[i] ? slack[i] : 0;
    }
    slack = sum(broken) < much ? slack : broken;
    float all = sum(slack);
    float share = all <= 0 ? 0 : Math.min(1, much / all);
    for (int i = 0; i < widths.length; i++) {
      widths[i] -= share * slack[i];
    }
    if (all < much) {
      crowd(widths);
    }
  }

  /** Where the longest words have no room side by side, chips and short columns keep theirs. */
  private void crowd(float[] widths) {
    float over = 0;
    float room = total;
    for (int i = 0; i < widths.length; i++) {
      if (isCrowded(widths, i)) {
        over += widths[i];
      } else {
        room -= widths[i];
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (isCrowded(widths, i)) {
        widths[i] *= room / over;
      }
    }
  }

  private boolean isCrowded(float[] widths, int column) {
    return widths[column] > Math.max(wished[column], chips[column]);
  }

  /** Gives to those whose texts are longer, as much as they need; what is left, to all. */
  private void widen(float[] widths, float much) {
    float[] need = new float[widths.length];
    for (int i = 0; i < widths.length; i++) {
      need[i] = Math.max(0, Math.min(whole[i], total) - widths[i]);
    }
    float needed = sum(need);
    float given = Math.min(much, needed);
    float rest = much - given;
    for (int i = 0; i < widths.length; i++) {
      widths[i] += needed == 0 ? 0 : given * need[i] / needed;
      widths[i] += rest * wished[i] / total;
    }
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
