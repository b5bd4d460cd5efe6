package io.gridstride.cli;

import io.gridstride.font.InterMeasure;
import io.gridstride.model.Diagram;
import io.gridstride.picture.Illustration;
import io.gridstride.picture.Look;
import io.gridstride.picture.Motif;
import io.gridstride.picture.Png;
import io.gridstride.picture.Svg;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes diagrams as pictures.
 *
 * @param scale pixels per unit of a PNG
 * @param counts whether the numbers of open threats stand on it
 */
record PictureExport(Analysed analysed, ExportTarget target, Look look, int scale, boolean counts) {
  /** Writes the asked diagram, or all of them to a folder, or else the first. */
  void write(Optional<String> asked) {
    // A picture is painted in memory: no screen is asked, and one that is broken does no harm.
    System.setProperty("java.awt.headless", "true");
    List<Diagram> chosen = asked.map(this::named).map(List::of).orElseGet(this::drawn);
    var measure = new InterMeasure();
    if (target.isFolder()) {
      chosen.forEach(diagram -> write(diagram, measure));
      return;
    }
    write(chosen.getFirst(), measure);
    if (chosen.size() > 1 && target.output().isPresent()) {
      target
          .out()
          .println(
              "It shows "
                  + name(chosen.getFirst())
                  + ", the first of "
                  + chosen.size()
                  + " diagrams; name a folder after -o to get all.");
    }
  }

  /** Those on which there is anything; all where there is nothing on any. */
  private List<Diagram> drawn() {
    List<Diagram> all = analysed.model().diagrams();
    List<Diagram> drawn = all.stream().filter(diagram -> !diagram.places().isEmpty()).toList();
    return drawn.isEmpty() ? all : drawn;
  }

  private static String name(Diagram diagram) {
    return diagram.name().isEmpty() ? diagram.id() : diagram.name();
  }

  private Diagram named(String asked) {
    List<Diagram> all = analysed.model().diagrams();
    return all.stream()
        .filter(diagram -> diagram.id().equals(asked))
        .findFirst()
        .or(() -> all.stream().filter(diagram -> diagram.name().equals(asked)).findFirst())
        .orElseThrow(() ->
            new Refusal(
                "There is no diagram \"" + asked + "\".",
                "The model has "
                    + all.stream().map(Diagram::id).collect(Collectors.joining(", "))
                    + "."));
  }

  private void write(Diagram diagram, InterMeasure measure) {
    Motif motif = Motif.of(analysed.model(), analysed.catalog(), diagram, analysed.register());
    var picture = Illustration.of(counts ? motif : motif.withoutCounts(), look, measure);
    if (picture.isEmpty()) {
      throw new Refusal(
          "There is nothing on the diagram " + name(diagram) + ".",
          "gridstride open " + target.model() + " lets you draw.");
    }
    String name = analysed.model().diagrams().size() > 1 ? diagram.id() : "";
    switch (target.kind()) {
      case PNG -> target.bytes(png(picture), name);
      case SVG -> {
        String text = Svg.text(picture, measure);
        if (target.output().isEmpty()) {
          target.text(text);
        } else {
          target.bytes(text.getBytes(StandardCharsets.UTF_8), name);
        }
      }
      case CSV, XLSX, JSON, SARIF, MARKDOWN ->
          throw new IllegalStateException(target.kind() + " is no picture");
    }
  }

  private byte[] png(Illustration picture) {
    if (!Png.fits(picture, scale)) {
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "The picture would have %,d by %,d pixels, which is too much for a PNG.",
              Png.width(picture, scale),
              Png.height(picture, scale)),
          scale > 1 ? "Choose a smaller --scale, or export to svg." : "Export to svg.");
    }
    return Png.bytes(picture, scale);
  }
}
