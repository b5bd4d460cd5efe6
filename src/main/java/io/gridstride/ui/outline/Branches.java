package io.gridstride.ui.outline;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Part;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.session.Snapshots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;

/** The items of the tree by part, of which an edit changes only those it must. */
final class Branches {
  private final TreeItem<Face> root = new TreeItem<>();
  private final Map<String, TreeItem<Face>> items = new LinkedHashMap<>();
  private Dfd shown = Dfd.EMPTY;

  Branches() {
    root.setExpanded(true);
    items.put(Family.ROOT, root);
  }

  TreeItem<Face> root() {
    return root;
  }

  Optional<TreeItem<Face>> item(String part) {
    return Optional.ofNullable(items.get(part)).filter(item -> !item.equals(root));
  }

  /** Takes over another model. */
  void show(Dfd dfd, Catalog catalog) {
    Stream.of(dfd.boundaries(), dfd.elements(), dfd.flows())
        .flatMap(parts -> parts.values().stream())
        .filter(part -> changed(part, dfd))
        .forEach(
            part -> Face.of(part.id(), dfd, catalog).ifPresent(face -> value(part.id(), face)));
    shown = dfd;
    nest(Family.of(dfd));
    items.keySet().removeIf(id -> !id.equals(Family.ROOT) && dfd.part(id).isEmpty());
  }

  /** A flow without a name is called by its ends, and so changes with them. */
  private boolean changed(Part part, Dfd dfd) {
    return !items.containsKey(part.id())
        || !stands(part.id(), dfd)
        || dfd.flow(part.id())
            .filter(flow -> !stands(flow.source(), dfd) || !stands(flow.target(), dfd))
            .isPresent()
        || dfd.element(part.id())
            .flatMap(element -> element.boundary())
            .filter(zone -> !stands(zone, dfd))
            .isPresent();
  }

  private boolean stands(String id, Dfd dfd) {
    Optional<Part> was = shown.part(id);
    Optional<Part> is = dfd.part(id);
    return was.isPresent() && is.isPresent() && Snapshots.same(was.get(), is.get());
  }

  private void value(String id, Face face) {
    TreeItem<Face> item =
        items.computeIfAbsent(
            id,
            fresh -> {
              var made = new TreeItem<Face>();
              // Flows are many: an element shows them when asked.
              made.setExpanded(face.sort() == Face.Sort.ZONE);
              return made;
            });
    if (!face.equals(item.getValue())) {
      item.setValue(face);
    }
  }

  private void nest(Family family) {
    // An item must have left its old place before it takes another.
    items.forEach((id, item) -> {
      List<TreeItem<Face>> next = wanted(family, id);
      if (!item.getChildren().equals(next) && !next.containsAll(item.getChildren())) {
        item.getChildren().retainAll(next);
      }
    });
    items.forEach((id, item) -> {
      List<TreeItem<Face>> next = wanted(family, id);
      if (!item.getChildren().equals(next)) {
        place(item, next);
      }
    });
  }

  private List<TreeItem<Face>> wanted(Family family, String id) {
    return family.of(id).stream().flatMap(child -> Stream.ofNullable(items.get(child))).toList();
  }

  private static void place(TreeItem<Face> item, List<TreeItem<Face>> next) {
    List<TreeItem<Face>> old = item.getChildren();
    if (next.size() == old.size() + 1 && next.subList(0, old.size()).equals(old)) {
      old.add(next.getLast());
    } else {
      item.getChildren().setAll(next);
    }
  }
}
