package io.gridstride.ui.outline;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Part;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.session.Snapshots;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/** The items of the tree by part, of which an edit changes only those it must. */
final class Branches {
  private final TreeItem<Face> root = new TreeItem<>();
  private final Map<String, TreeItem<Face>> items = new LinkedHashMap<>();
  private Dfd shown = Dfd.EMPTY;
  private Family family = Family.of(Dfd.EMPTY);
  private @Nullable Catalog catalog;

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
  void show(Dfd dfd, Catalog next) {
    Set<String> changed =
        catalog != null && Snapshots.same(next, catalog) ? changed(dfd) : all(dfd);
    changed.forEach(id -> Face.of(id, dfd, next).ifPresent(face -> value(id, face)));
    shown = dfd;
    catalog = next;
    nest(Family.of(dfd));
    items.keySet().removeIf(id -> !id.equals(Family.ROOT) && !holds(dfd, id));
  }

  private static boolean holds(Dfd dfd, String id) {
    return dfd.elements().containsKey(id)
        || dfd.flows().containsKey(id)
        || dfd.boundaries().containsKey(id);
  }

  private static Set<String> all(Dfd dfd) {
    var all = new LinkedHashSet<>(dfd.boundaries().keySet());
    all.addAll(dfd.elements().keySet());
    all.addAll(dfd.flows().keySet());
    return all;
  }

  /** The parts that are other ones than before, and those called by them or placed in them. */
  private Set<String> changed(Dfd dfd) {
    var changed = new LinkedHashSet<String>();
    differing(shown.boundaries(), dfd.boundaries(), changed);
    differing(shown.elements(), dfd.elements(), changed);
    var ends = new LinkedHashSet<>(changed);
    differing(shown.flows(), dfd.flows(), changed);
    if (!ends.isEmpty()) {
      dfd.elements().values().stream()
          .filter(element -> element.boundary().filter(ends::contains).isPresent())
          .forEach(element -> changed.add(element.id()));
      dfd.boundaries().values().stream()
          .filter(zone -> zone.parent().filter(ends::contains).isPresent())
          .forEach(zone -> changed.add(zone.id()));
      dfd.flows().values().stream()
          .filter(flow -> ends.contains(flow.source()) || ends.contains(flow.target()))
          .forEach(flow -> changed.add(flow.id()));
    }
    return changed;
  }

  private static <P extends Part> void differing(
      Map<String, P> old, Map<String, P> parts, Set<String> into) {
    parts.forEach((id, part) -> {
      P before = old.get(id);
      if (before == null || !Snapshots.same(before, part)) {
        into.add(id);
      }
    });
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

  private void nest(Family next) {
    List<String> parents =
        Stream.concat(family.parents(), next.parents())
            .distinct()
            .filter(id -> items.containsKey(id) && !family.of(id).equals(next.of(id)))
            .toList();
    // An item must have left its old place before it takes another.
    parents.forEach(id -> item(id, next, (item, wanted) -> item.getChildren().retainAll(wanted)));
    parents.forEach(id -> item(id, next, Branches::place));
    family = next;
  }

  private void item(
      String id, Family next, BiConsumer<TreeItem<Face>, Collection<TreeItem<Face>>> use) {
    List<TreeItem<Face>> wanted =
        next.of(id).stream().flatMap(child -> Stream.ofNullable(items.get(child))).toList();
    use.accept(Objects.requireNonNull(items.get(id)), new LinkedHashSet<>(wanted));
  }

  private static void place(TreeItem<Face> item, Collection<TreeItem<Face>> wanted) {
    List<TreeItem<Face>> old = item.getChildren();
    List<TreeItem<Face>> next = List.copyOf(wanted);
    if (next.size() == old.size() + 1 && next.subList(0, old.size()).equals(old)) {
      old.add(next.getLast());
    } else if (!next.equals(old)) {
      item.getChildren().setAll(next);
    }
  }
}
