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
  }

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

  /** Takes the last groups of the page before, so that little does not stand alone. */
  void takeFrom(Draft before, float least, float leastBefore) {
    while (filled() < least
        && before.groups.size() > 1
        && before.filled() - height(before.groups.getLast().pieces()) >= leastBefore) {
      groups.addFirst(before.groups.removeLast());
    }
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
