package io.gridstride.ui.canvas;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.editor.EditorState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What usually comes next to an element, as the catalogue knows. */
public final class Neighbours {
  private Neighbours() {}

  /** The types that the data of an element usually goes to, the most usual first. */
  public static List<ComponentType> usual(Catalog catalog, EditorState editor, String element) {
    return editor.model().dfd().element(element).stream()
        .flatMap(found -> catalog.type(found.type()).stream())
        .flatMap(type -> type.neighbours().stream())
        .flatMap(id -> catalog.type(id).stream())
        .toList();
  }

  /** The one that is added without asking, for the one selected element. */
  public static Optional<ComponentType> first(Catalog catalog, EditorState editor) {
    return editor.selection().size() == 1
        ? usual(catalog, editor, editor.selection().getFirst()).stream().findFirst()
        : Optional.empty();
  }

  /** All types that match some words, the usual neighbours of an element before the others. */
  static List<ComponentType> found(
      Catalog catalog, EditorState editor, String element, String words) {
    List<ComponentType> usual = usual(catalog, editor, element);
    List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    return Stream.concat(
            usual.stream(), catalog.types().values().stream().filter(type -> !usual.contains(type)))
        .filter(type -> wanted.stream().allMatch(text(type)::contains))
        .toList();
  }

  private static String text(ComponentType type) {
    return String.join(" ", type.name(), type.id(), type.group(), type.purpose())
        .toLowerCase(Locale.ROOT);
  }
}
