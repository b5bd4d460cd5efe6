package io.gridstride.ui.palette;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.ui.preferences.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of the palette. */
sealed interface Entry {
  String title();

  /** A heading over what follows. */
  record Heading(String title) implements Entry {}

  /**
   * A component type.
   *
   * @param from in which list it stands: {@code pal}, {@code fav} or {@code recent}
   */
  record Component(ComponentType type, String glyphPath, String from) implements Entry {
    @Override
    public String title() {
      return type.name();
    }
  }

  /** A trust boundary; without a kind it is one that the analyst names. */
  record Zone(String title, Optional<ZoneKind> kind) implements Entry {}

  /**
   * The lines of a catalogue that match some words, under the headings they stand under.
   *
   * @param words all of them must occur in a line's name, id, group or purpose; when there are
   *     none, favourites and what was placed last come first
   */
  static List<Entry> of(Catalog catalog, String words, Preferences.Palette first) {
    List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    var lines = new ArrayList<Entry>();
    if (words.isBlank()) {
      addGroup(lines, "Favourites", components(catalog, first.favourites(), "fav"));
      addGroup(lines, "Recent", components(catalog, first.recent(), "recent"));
    }
    catalog.types().values().stream()
        .map(ComponentType::group)
        .distinct()
        .forEach(group ->
            addGroup(
                lines,
                group,
                catalog.types().values().stream()
                    .filter(type -> type.group().equals(group))
                    .filter(type -> matches(wanted, text(type)))
                    .map(type -> component(type, catalog, "pal"))
                    .toList()));
    addGroup(
        lines,
        "Trust boundaries",
        Stream.concat(
                Stream.of(new Zone("Trust boundary", Optional.empty())),
                catalog.zones().values().stream()
                    .map(kind -> new Zone(kind.name(), Optional.of(kind))))
            .filter(zone -> matches(wanted, text(zone)))
            .toList());
    return List.copyOf(lines);
  }

  private static List<Entry> components(Catalog catalog, List<String> ids, String from) {
    return ids.stream()
        .flatMap(id -> catalog.type(id).stream())
        .map(type -> component(type, catalog, from))
        .toList();
  }

  private static Entry component(ComponentType type, Catalog catalog, String from) {
    Glyph glyph = catalog.glyphs().get(type.glyph());
    return new Component(type, glyph == null ? "" : glyph.path(), from);
  }

  private static void addGroup(List<Entry> lines, String heading, List<? extends Entry> members) {
    if (!members.isEmpty()) {
      lines.add(new Heading(heading));
      lines.addAll(members);
    }
  }

  private static boolean matches(List<String> wanted, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }

  private static String text(ComponentType type) {
    return String.join(" ", type.name(), type.id(), type.group(), type.purpose());
  }

  private static String text(Zone zone) {
    return zone.title()
        + " zone trust boundary "
        + zone.kind().map(kind -> kind.id() + " " + kind.members()).orElse("");
  }
}
