package io.gridstride.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page cursor: puts pieces one below the other and begins a page when one does not fit. Pieces
 * that must stay together wait until the last of them has come. Pages are packed as soon as they
 * are left, so memory grows with the structure and not with the text.
 */
final class Flow {
  /** A share of a page that is little: too little to begin there what is taller than a page. */
  private static final float LEAST_ROOM = .25f;

  /** A chapter that takes more of a page begins a new one. */
  private static final float SHORT = .5f;

  private final PdfFile file;
  private final List<Piece> waiting = new ArrayList<>();
  private Optional<Page> page = Optional.empty();
  private PageFormat format;
  private String runningTitle = "";
  private float y;
  private Optional<List<Piece>> aside = Optional.empty();
  private float asideWidth;
  private boolean begunShort;

  Flow(PdfFile file) {
    this.file = file;
    this.format = file.sheets().text();
  }

  PageFormat format() {
    return format;
  }

  /** How wide what comes next is set. */
  float width() {
    return aside.isPresent() ? asideWidth : format.frameWidth();
  }

  /** What {@code fill} adds, set in this width; nothing of it is placed. */
  List<Piece> aside(float width, Runnable fill) {
    List<Piece> pieces = new ArrayList<>();
    aside = Optional.of(pieces);
    asideWidth = width;
    fill.run();
    aside = Optional.empty();
    return pieces;
  }

  /** What comes next begins a page, with this running title. */
  void chapter(String title) {
    leave();
    runningTitle = title;
  }

  /** Whether the page holds nothing but short chapters and has room for much more. */
  boolean hasRoomBelow() {
    settle();
    return begunShort && page.isPresent() && y < format.head() + format.frameHeight() * SHORT;
  }

  /** Puts a chapter below the one before if it is short and has room there. */
  void shortChapter(String title, List<Piece> pieces, float before) {
    settle();
    float height = height(pieces);
    boolean below =
        page.isPresent() && height <= format.frameHeight() * SHORT && before + height <= left();
    if (!below) {
      chapter(title);
      add(pieces);
      settle();
      begunShort = height <= format.frameHeight() * SHORT;
      return;
    }
    Piece first = pieces.getFirst();
    add(new Piece(first.strip(), before, first.keepWithNext()));
    add(pieces.subList(1, pieces.size()));
  }

  private static float height(List<Piece> pieces) {
    return (float)
        pieces.stream().mapToDouble(piece -> piece.before() + piece.strip().height()).sum();
  }

  /** What comes next stands on a page of this format. */
  void turnTo(PageFormat next) {
    if (!format.equals(next)) {
      leave();
      format = next;
    }
  }

  void add(List<Piece> pieces) {
    pieces.forEach(this::add);
  }

  /** The height of what waits to begin a page; 0 when a page has begun. */
  float waiting() {
    return page.isPresent() ? 0 : height(waiting);
  }

  /** What comes next stands on a page of this format, with what waits to begin one. */
  void startOn(PageFormat next) {
    if (page.isPresent()) {
      leave();
    }
    format = next;
  }

  void add(Piece piece) {
    if (aside.isPresent()) {
      aside.get().add(piece);
      return;
    }
    waiting.add(piece);
    if (!piece.keepWithNext()) {
      settle();
    }
  }

  /** Places what still waits and ends the page. */
  void leave() {
    settle();
    page.ifPresent(this::pack);
    page = Optional.empty();
  }

  private void settle() {
    List<Piece> group = List.copyOf(waiting);
    waiting.clear();
    if (group.isEmpty()) {
      return;
    }
    float needed = height(group);
    boolean fitsSomewhere = needed <= format.frameHeight();
    float room = format.frameHeight() * LEAST_ROOM;
    if (page.isPresent() && left() < (fitsSomewhere ? needed : room)) {
      turn(group.getFirst());
    }
    group.forEach(this::place);
  }

  private void place(Piece piece) {
    if (page.isEmpty()) {
      begin();
    }
    boolean top = y == format.head();
    if (!top && left() < piece.before() + piece.strip().height()) {
      turn(piece);
      top = true;
    }
    y += top ? 0 : piece.before();
    piece.strip().paint(page.orElseThrow(), format.side(), y);
    y += piece.strip().height();
  }

  private float left() {
    return format.frameBottom() - y + .01f;
  }

  private void begin() {
    begunShort = false;
    page = Optional.of(file.newPage(format, runningTitle));
    y = format.head();
  }

  private void turn(Piece next) {
    page.ifPresent(this::pack);
    begin();
    next.repeated()
        .ifPresent(head -> {
          head.paint(page.orElseThrow(), format.side(), y);
          y += head.height();
        });
  }

  private void pack(Page full) {
    try {
      file.pack(full);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
