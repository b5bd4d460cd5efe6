package io.gridstride.ui.find;

import java.util.ArrayList;
import java.util.List;

/** One row of the list of hits. */
sealed interface FindRow {
  /** Stands above the hits of a group. */
  record Heading(String words) implements FindRow {}

  record Found(Hit hit) implements FindRow {}

  /** Hits under their headings, which say how many there are. */
  static List<FindRow> of(List<Hit> hits) {
    var rows = new ArrayList<FindRow>();
    for (Hit.Group group : Hit.Group.values()) {
      List<Hit> inGroup = hits.stream().filter(hit -> hit.group() == group).toList();
      if (!inGroup.isEmpty()) {
        rows.add(new Heading(group.title() + "  " + inGroup.size()));
        inGroup.forEach(hit -> rows.add(new Found(hit)));
      }
    }
    return rows;
  }
}
