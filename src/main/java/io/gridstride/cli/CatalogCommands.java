package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.Json;
import io.gridstride.file.Packs;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gridstride catalog}: looks up what the rule packs know. */
@Command(
    name = "catalog",
    header = {"Shows what the rule packs know: elements, protocols, rules, controls and more.", ""},
    customSynopsis = {
      "gridstride catalog",
      "       gridstride catalog list SORT [--format text|json]",
      "       gridstride catalog show ID [--format text|json]%n"
    },
    footer = {
      "",
      "Examples:",
      "  gridstride catalog                          how much there is of each sort",
      "  gridstride catalog list rules               ids and titles of all rules",
      "  gridstride catalog show S01                 one rule in full",
      "  gridstride catalog list controls --format json"
    })
final class CatalogCommands implements Callable<Integer> {
  private static final String FORMAT = "text (the default, for people) or json (for programs).";

  private final PrintStream out;

  CatalogCommands(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(CatalogText.overview(Packs.builtIn()));
    return Cli.GOOD;
  }

  @Command(
      name = "list",
      header = {"Lists all entries of one sort.", ""})
  int list(
      @Parameters(
              paramLabel = "SORT",
              description =
                  "elements, protocols, rules, controls, requirements, zones, properties, data,"
                      + " findings or references.")
          Section section,
      @Option(names = "--format", paramLabel = "FORMAT", description = FORMAT)
          Optional<Format> format) {
    write(section.entries(Packs.builtIn()), format, false);
    return Cli.GOOD;
  }

  @Command(
      name = "show",
      header = {"Shows one entry in full.", ""})
  int show(
      @Parameters(
              paramLabel = "ID",
              description = "Id of a rule, control, element type, protocol and so on, as listed.")
          String id,
      @Option(names = "--format", paramLabel = "FORMAT", description = FORMAT)
          Optional<Format> format) {
    Catalog catalog = Packs.builtIn();
    List<SequencedMap<String, Object>> found =
        Stream.of(Section.values())
            .flatMap(section -> section.entries(catalog).stream())
            .filter(entry -> id.equalsIgnoreCase(String.valueOf(entry.get("id"))))
            .toList();
    if (found.isEmpty()) {
      throw new Refusal(
          "No rule pack has an entry \"" + id + "\".",
          "gridstride catalog list rules lists the ids of all rules; other sorts likewise.");
    }
    write(found, format, true);
    return Cli.GOOD;
  }

  private void write(
      List<SequencedMap<String, Object>> entries, Optional<Format> format, boolean inFull) {
    switch (format.orElse(Format.TEXT)) {
      case TEXT ->
          out.print(
              inFull
                  ? String.join("\n", entries.stream().map(CatalogText::entry).toList())
                  : CatalogText.list(entries));
      case JSON -> Outputs.data(Json.text(entries), out);
      case CSV -> throw new Refusal("The catalogue is not written as CSV.", "Use --format json.");
    }
  }
}
