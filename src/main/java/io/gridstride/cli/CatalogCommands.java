package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.Json;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gridstride catalog}: looks up what the rule packs know. */
@Command(
    name = "catalog",
    header = {"Shows what the rule packs know: elements, protocols, rules, controls and more.", ""},
    customSynopsis = {
      "gridstride catalog",
      "       gridstride catalog list SORT [--format text|json] [--pack FILE]...",
      "       gridstride catalog show ID [--format text|json] [--pack FILE]...",
      "       gridstride catalog check PACK...%n"
    },
    footer = {
      "",
      "Examples:",
      "  gridstride catalog                          how much there is of each sort",
      "  gridstride catalog list rules               ids and titles of all rules",
      "  gridstride catalog show S01                 one rule in full",
      "  gridstride catalog list controls --format json",
      "  gridstride catalog check my-pack.json       whether a pack of your own is sound"
    })
final class CatalogCommands implements Callable<Integer> {
  private static final String FORMAT = "text (the default, for people) or json (for programs).";

  private final PrintStream out;
  @Mixin private final PackOption packs = new PackOption();

  CatalogCommands(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(CatalogText.overview(packs.catalog()));
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
          Optional<Format> format,
      @Mixin PackOption more) {
    write(section.entries(packs.with(more).catalog()), format, false);
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
          Optional<Format> format,
      @Mixin PackOption more) {
    Catalog catalog = packs.with(more).catalog();
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

  @Command(
      name = "check",
      header = {"Says whether rule packs are sound, and lists all their problems if not.", ""},
      description =
          "Checks that all they name exists and that each rule gives the outcome of each of its"
              + " cases.",
      footer = {"", "Example:", "  gridstride catalog check my-pack.json"})
  int check(
      @Parameters(
              paramLabel = "PACK",
              arity = "1..*",
              description = "The main file of a rule pack, or the folder of its pack.json.")
          List<String> typed) {
    return switch (PackOption.read(typed.stream().map(Inputs::path).toList())) {
      case Reading.Read<Catalog>(Catalog catalog, List<Problem> _) -> {
        out.print(CatalogText.sound(catalog));
        yield Cli.GOOD;
      }
      case Reading.Refused<Catalog>(List<Problem> problems) ->
          throw Refusal.of(problems, PackOption.hintAfterAll());
    };
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
      case CSV, SARIF ->
          throw new Refusal("The catalogue is written as text or JSON only.", "Use --format json.");
    }
  }
}
