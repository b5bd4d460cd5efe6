package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue for a person at a terminal. */
final class CatalogText {
  private static final int LABEL = 16;

  private CatalogText() {}

  static String overview(Catalog catalog) {
    List<List<String>> rows =
        Stream.of(Section.values())
            .map(section ->
                List.of(Integer.toString(section.entries(catalog).size()), section.toString()))
            .toList();
    return packs(catalog)
        + "\n"
        + new TextTable(rows, 2).text(2)
        + "\nNext: gridstride catalog list rules, or gridstride catalog show ID\n";
  }

  /** The packs in use, by id, name and version. */
  static String packs(Catalog catalog) {
    return "Rule packs\n"
        + new TextTable(
                catalog.packs().stream()
                    .map(pack -> List.of(pack.id(), pack.name() + " " + pack.version()))
                    .toList(),
                1)
            .text(2);
  }

  /** That the packs besides the built-in one are sound, and how much each brings. */
  static String sound(Catalog catalog) {
    return catalog.packs().stream()
        .skip(1)
        .map(pack ->
            pack.id()
                + ": This pack is sound: "
                + Quantity.of(pack.types().size(), "component type")
                + ", "
                + Quantity.of(pack.rules().size(), "rule")
                + ", "
                + Quantity.of(pack.overrides().size(), "override")
                + "; "
                + Quantity.of(cases(catalog, pack), "case holds", "cases hold")
                + ".\n")
        .collect(Collectors.joining());
  }

  private static long cases(Catalog catalog, PackInfo pack) {
    return pack.rules().stream()
        .flatMap(id -> catalog.rule(id).stream())
        .mapToLong(rule -> rule.cases().size())
        .sum();
  }

  static String list(List<SequencedMap<String, Object>> entries) {
    return new TextTable(
            entries.stream()
                .map(entry ->
                    List.of(String.valueOf(entry.get("id")), String.valueOf(entry.get("title"))))
                .toList(),
            1)
        .text(0);
  }

  static String entry(SequencedMap<String, Object> entry) {
    var out = new StringBuilder();
    out.append(entry.get("id")).append("  ").append(entry.get("title")).append('\n');
    entry.forEach((field, value) -> {
      if (!field.equals("id") && !field.equals("title")) {
        out.append(field(field, lines(value)));
      }
    });
    return out.toString();
  }

  private static String field(String field, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(List.of(rows.isEmpty() ? label(field) : " ".repeat(LABEL), line));
    }
    return new TextTable(rows, 1).text(2);
  }

  private static List<String> lines(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().flatMap(each -> lines(each).stream()).toList();
      case Optional<?> maybe -> maybe.map(CatalogText::lines).orElse(List.of());
      case Boolean flag -> List.of(flag ? "yes" : "no");
      default -> value.toString().isEmpty() ? List.of() : List.of(value.toString());
    };
  }

  /** {@code appliesWhen} as "Applies when". */
  private static String label(String field) {
    String words = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "%-" + LABEL + "s",
        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }
}
