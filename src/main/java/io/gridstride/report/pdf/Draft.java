package io.gridstride.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page whose content is chosen but not yet painted: groups of pieces, between which it may end.
 */
final class Draft {
  /**
   * Pieces that stay together.
   *
   * @param title of their chapter, for the running head
   */
  private record Group(String title, List<Piece> pieces) {
    Group {
      pieces = List.copyOf(pieces);
    }

    boolean beginsSection() {
      return pieces.getFirst().strip() instanceof HeadingStrip;
    }
  }

  /** A share of a page that is little, where it is the last before another chapter or format. */
  private static final float LITTLE = .4f;

  /** What such a page has once it took something from the page before. */
  private static final float ENOUGH = .45f;

  /** What stays on the page before, when a section is taken and when some lines are. */
  private static final float STAYS_BEFORE_SECTION = .45f;

  private static final float STAYS = .6f;

  private final PageFormat format;
  private final List<Group> groups = new ArrayList<>();

  Draft(PageFormat format) {
    this.format = format;
  }

  void add(String title, List<Piece> group) {
    groups.add(new Group(title, group));
  }

  private float filled() {
    float filled = 0;
    for (Group group : groups) {
      filled += filled == 0 ? heightOnTop(group.pieces()) : height(group.pieces());
    }
    return filled;
  }

  float left() {
    return format.frameHeight() - filled() + .01f;
  }

  /** Takes all of a page that has room below this. */
  boolean takeAll(Draft next) {
    float height = 0;
    for (Group group : next.groups) {
      height += height(group.pieces());
    }
    boolean fits = height <= left();
    if (fits) {
      groups.addAll(next.groups);
    }
    return fits;
  }

  /**
   * Takes the last groups of the page before, so that little does not stand alone: a whole section
   * if there is one, else as few as will do.
   */
  void takeFrom(Draft before) {
    if (filled() < format.frameHeight() * LITTLE) {
      int few = before.groups.size() - 1;
      while (few > 0 && (filled() + before.from(few) < format.frameHeight() * ENOUGH)) {
        few--;
      }
      int section = few;
      while (section > 0 && !before.groups.get(section).beginsSection()) {
        section--;
      }
      if (!take(before, section, STAYS_BEFORE_SECTION)) {
        while (!take(before, few, STAYS) && few < before.groups.size()) {
          few++;
        }
      }
    }
  }

  /** Takes the groups from this one on if enough stays where they are. */
  private boolean take(Draft before, int from, float stays) {
    boolean may = from > 0 && before.filled() - before.from(from) >= format.frameHeight() * stays;
    if (may) {
      List<Group> taken = before.groups.subList(from, before.groups.size());
      groups.addAll(0, taken);
      taken.clear();
    }
    return may;
  }

  /** The height of the groups from this one on. */
  private float from(int first) {
    return (float) groups.stream().skip(first).mapToDouble(group -> height(group.pieces())).sum();
  }

  /** Of pieces that something stands above. */
  static float height(List<Piece> pieces) {
    return (float)
        pieces.stream().mapToDouble(piece -> piece.before() + piece.strip().height()).sum();
  }

  /** Of pieces that begin a page. */
  static float heightOnTop(List<Piece> pieces) {
    Piece first = pieces.getFirst();
    return height(pieces) - first.before() + first.repeated().map(Strip::height).orElse(0f);
  }

  Page paint(PdfFile file) {
    Page page =
        file.newPage(
            format,
            groups.stream()
                .map(Group::title)
                .distinct()
                .collect(Collectors.joining(RunningHeads.BETWEEN_PARTS)));
    float y = format.head();
    boolean top = true;
    for (Group group : groups) {
      for (Piece piece : group.pieces()) {
        if (top && piece.repeated().isPresent()) {
          Strip again = piece.repeated().get();
          again.paint(page, format.side(), y);
          y += again.height();
        }
        y += top ? 0 : piece.before();
        piece.strip().paint(page, format.side(), y);
        y += piece.strip().height();
        top = false;
      }
    }
    return page;
  }
}
