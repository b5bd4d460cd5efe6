package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own windows to choose files. */
public final class Choosers {
  private static final String MODEL = ".gridstride";
  private static final ExtensionFilter MODELS =
      new ExtensionFilter("GridStride models", "*" + MODEL);
  private static final ExtensionFilter PACKS = new ExtensionFilter("Rule packs", "*.json");
  private static final ExtensionFilter TEMPLATES =
      new ExtensionFilter("Report templates", "*.json");
  private static final ExtensionFilter PDFS = new ExtensionFilter("PDF documents", "*.pdf");

  private Choosers() {}

  /**
   * A model to open.
   *
   * @param near a file in the folder to start in
   */
  public static Optional<Path> open(Window owner, Optional<Path> near) {
    return model("Open model", owner, near);
  }

  /**
   * A rule pack to use.
   *
   * @param near a file in the folder to start in
   */
  public static Optional<Path> openPack(Window owner, Optional<Path> near) {
    return path(chooser("Add rule pack", PACKS, near).showOpenDialog(owner));
  }

  /** Where to put a rule pack. */
  public static Optional<Path> savePack(Window owner, Theme theme, String name) {
    return save(owner, theme, "Save rule pack as", PACKS, ".json", Optional.empty(), name);
  }

  /** Where to save a model; the extension is added when it is missing. */
  public static Optional<Path> saveModel(
      Window owner, Theme theme, Optional<Path> near, String name) {
    return save(owner, theme, "Save model as", MODELS, MODEL, near, name);
  }

  /** A model to compare with: an earlier version, or another design. */
  public static Optional<Path> compare(Window owner, Optional<Path> near) {
    return model("Compare with", owner, near);
  }

  private static Optional<Path> model(String title, Window owner, Optional<Path> near) {
    FileChooser chooser = chooser(title, MODELS, near);
    chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
    return path(chooser.showOpenDialog(owner));
  }

  /** A report template in one file. */
  public static Optional<Path> openTemplate(Window owner, Optional<Path> near) {
    return path(chooser("Choose report template", TEMPLATES, near).showOpenDialog(owner));
  }

  /** A report template in a folder of its own. */
  public static Optional<Path> openTemplateFolder(Window owner) {
    var chooser = new DirectoryChooser();
    chooser.setTitle("Choose the folder of a report template");
    return path(chooser.showDialog(owner));
  }

  /** Where to put a report. */
  public static Optional<Path> savePdf(
      Window owner, Theme theme, Optional<Path> near, String name) {
    return save(owner, theme, "Export report", PDFS, ".pdf", near, name);
  }

  /** Where to put what is written for other programs. */
  public static Optional<Path> export(
      Window owner, Theme theme, String title, Kind kind, Optional<Path> near, String name) {
    var filter = new ExtensionFilter(kind.title, "*" + kind.extension);
    return save(owner, theme, title, filter, kind.extension, near, name);
  }

  /** What can be exported. */
  public enum Kind {
    SVG("SVG pictures", ".svg"),
    PNG("PNG pictures", ".png"),
    CSV("CSV tables", ".csv"),
    XLSX("Excel workbooks", ".xlsx"),
    JSON("JSON texts", ".json"),
    SARIF("SARIF logs", ".sarif"),
    MARKDOWN("Markdown texts", ".md");

    private final String title;
    private final String extension;

    Kind(String title, String extension) {
      this.title = title;
      this.extension = extension;
    }
  }

  private static Optional<Path> save(
      Window owner,
      Theme theme,
      String title,
      ExtensionFilter filter,
      String extension,
      Optional<Path> near,
      String name) {
    FileChooser chooser = chooser(title, filter, near);
    chooser.setInitialFileName(fileName(name) + extension);
    return path(chooser.showSaveDialog(owner))
        .map(chosen -> new Target(chosen, withExtension(chosen, extension)))
        .filter(target -> target.confirmed(owner, theme))
        .map(Target::path);
  }

  /** The system has asked whether to replace what was chosen, but not what we make of it. */
  private record Target(Path chosen, Path path) {
    boolean confirmed(Window owner, Theme theme) {
      return path.equals(chosen)
          || !Files.exists(path)
          || ReplaceQuestion.ask(owner, theme, path.getFileName().toString());
    }
  }

  private static FileChooser chooser(String title, ExtensionFilter filter, Optional<Path> near) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    near.map(file -> file.toAbsolutePath().getParent())
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
    return chooser;
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private static Path withExtension(Path path, String extension) {
    String name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(extension)
        ? path
        : path.resolveSibling(name + extension);
  }

  /** A name that every file system takes. */
  static String fileName(String name) {
    String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    return safe.isEmpty() ? "model" : safe;
  }
}
