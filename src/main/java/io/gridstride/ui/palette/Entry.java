package io.gridstride.ui.palette;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.ZoneKind;
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

  record Component(ComponentType type, String glyphPath) implements Entry {
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
   * @param words all of them must occur in a line's name, id, group or purpose; may be empty
   */
  static List<Entry> of(Catalog catalog, String words) {
    List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    var lines = new ArrayList<Entry>();
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
                    .map(type -> component(type, catalog))
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

  private static Entry component(ComponentType type, Catalog catalog) {
    Glyph glyph = catalog.glyphs().get(type.glyph());
    return new Component(type, glyph == null ? "" : glyph.path());
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
