package io.gridstride.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page cursor: puts pieces one below the other and begins a page when one does not fit. Pieces
 * that must stay together wait until the last of them has come. A page is painted and packed when
 * the one after it is full, so that the last page of a run can take something over from it; memory
 * grows with the structure and not with the text.
 */
final class Flow {
  /** A share of a page that is little: too little to begin there what is taller than a page. */
  private static final float LEAST_ROOM = .25f;

  /** With less room on the page, a chapter begins a new one. */
  private static final float CHAPTER_ROOM = .3f;

  private final PdfFile file;
  private final List<Piece> waiting = new ArrayList<>();
  private Optional<Draft> before = Optional.empty();
  private Optional<Draft> page = Optional.empty();
  private PageFormat format;
  private String runningTitle = "";
  private Optional<List<Piece>> aside = Optional.empty();
  private float asideWidth;

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

  /** What comes next has this running title, and begins a page unless there is room. */
  void chapterBelow(String title) {
    settle();
    close();
    if (page.filter(draft -> draft.left() < format.frameHeight() * CHAPTER_ROOM).isPresent()) {
      turn();
    }
    runningTitle = title;
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
    return page.isPresent() || waiting.isEmpty() ? 0 : Draft.heightOnTop(waiting);
  }

  /** The height that is left below all that was added. */
  float left() {
    float above = page.map(Draft::left).orElse(format.frameHeight());
    return above - Draft.height(waiting);
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
    close();
    if (page.isPresent()) {
      before.ifPresent(page.get()::takeFrom);
    }
    before.ifPresent(this::pack);
    page.ifPresent(this::pack);
    before = Optional.empty();
    page = Optional.empty();
  }

  /** A chapter that turned out short goes back to the page that seemed to have no room for it. */
  private void close() {
    if (before.isPresent() && page.isPresent() && before.get().takeAll(page.get())) {
      page = before;
      before = Optional.empty();
    }
  }

  private void settle() {
    List<Piece> group = List.copyOf(waiting);
    waiting.clear();
    if (group.isEmpty()) {
      return;
    }
    if (Draft.heightOnTop(group) <= format.frameHeight()) {
      place(group);
      return;
    }
    if (page.filter(draft -> draft.left() < format.frameHeight() * LEAST_ROOM).isPresent()) {
      turn();
    }
    group.forEach(piece -> place(List.of(piece)));
  }

  private void place(List<Piece> group) {
    if (page.filter(draft -> draft.left() < Draft.height(group)).isPresent()) {
      turn();
    }
    Draft draft = page.orElseGet(() -> new Draft(format));
    draft.add(runningTitle, group);
    page = Optional.of(draft);
  }

  private void turn() {
    before.ifPresent(this::pack);
    before = page;
    page = Optional.empty();
  }

  private void pack(Draft draft) {
    try {
      file.pack(draft.paint(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
