package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Finds the leaves of a star that are alike, such as many meters on one concentrator, and puts them
 * in a grid: in layers they would be one endless column.
 */
final class Stars {
  /** So many still read well in a column. */
  private static final int COLUMN = 6;

  private static final int ACROSS = 40;
  private static final int DOWN = 30;

  /** Room between two rows for the flow of each column but the nearest. */
  private static final int LANE = 20;

  /** Two lines that end beside each other are so far apart. */
  private static final int APART = 14;

  private static final int GRID = 10;

  private Stars() {}

  /** The height in which the lines from so many leaves can end apart, half of them on a side. */
  static int leastHeight(int leaves) {
    return leaves > COLUMN ? Math.ceilDiv(leaves * APART / 2, GRID) * GRID + 2 * GRID : 0;
  }

  /** What makes leaves alike. */
  private record Kind(String hub, String type, int width, int height) {}

  /**
   * The members of one zone, those that are leaves of a star as blocks.
   *
   * @param flows the flows of each element that are drawn
   */
  static List<Item> gather(List<Item.Single> members, Dfd dfd, Map<String, List<Flow>> flows) {
    SequencedMap<Kind, List<Item.Single>> alike = new LinkedHashMap<>();
    members.forEach(member ->
        kind(member, dfd, flows)
            .ifPresent(kind -> alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(member)));
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    members.forEach(member -> items.put(member.id(), member));
    for (List<Item.Single> leaves : alike.values()) {
      if (leaves.size() > COLUMN) {
        leaves.forEach(leaf -> items.remove(leaf.id()));
        Item.Block block = block(leaves);
        items.put(block.id(), block);
      }
    }
    return List.copyOf(items.values());
  }

  private static Optional<Kind> kind(Item.Single member, Dfd dfd, Map<String, List<Flow>> flows) {
    SequencedSet<String> ends = new LinkedHashSet<>();
    flows
        .getOrDefault(member.id(), List.of())
        .forEach(
            flow -> ends.add(flow.source().equals(member.id()) ? flow.target() : flow.source()));
    return ends.size() == 1 && !ends.getFirst().equals(member.id())
        ? dfd.element(member.id())
            .map(Element::type)
            .map(type -> new Kind(ends.getFirst(), type, member.width(), member.height()))
        : Optional.empty();
  }

  private static Item.Block block(List<Item.Single> leaves) {
    int width = leaves.getFirst().width();
    int height = leaves.getFirst().height();
    int columns = columns(leaves.size(), width + ACROSS, height + DOWN);
    int stepX = width + ACROSS;
    int stepY = height + DOWN + LANE * (columns - 1);
    SequencedMap<String, Bounds> inside = new LinkedHashMap<>();
    for (int i = 0; i < leaves.size(); i++) {
      inside.put(
          leaves.get(i).id(), new Bounds(i % columns * stepX, i / columns * stepY, width, height));
    }
    Bounds all = inside.values().stream().reduce(Bounds::union).orElseThrow();
    return new Item.Block(leaves.getFirst().id(), all.width(), all.height(), inside);
  }

  private static int columns(int leaves, int stepX, int stepY) {
    return Math.max(2, (int) Math.round(Math.sqrt((double) leaves * stepY / stepX)));
  }
}
