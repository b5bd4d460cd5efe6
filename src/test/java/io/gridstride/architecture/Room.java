package io.gridstride.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of the house, each with the rooms and the libraries it may use. A package below a room
 * belongs to it. An arrow or a library that is not named here is not allowed.
 */
enum Room {
  MODEL("io.gridstride.model", List.of()),
  CATALOG("io.gridstride.catalog", List.of(MODEL)),
  ANALYSIS("io.gridstride.analysis", List.of(MODEL, CATALOG), "org.jgrapht"),
  REVIEW("io.gridstride.review", List.of(MODEL, CATALOG, ANALYSIS)),
  DRAWING("io.gridstride.drawing", List.of(MODEL), "org.eclipse.elk", "org.eclipse.emf"),
  FONT(
      "io.gridstride.font",
      List.of(MODEL, DRAWING),
      "java.awt.geom",
      "org.apache.fontbox",
      "org.apache.pdfbox.io"),
  OVERLAY("io.gridstride.overlay", List.of(MODEL, CATALOG, ANALYSIS, REVIEW, DRAWING)),
  PICTURE(
      "io.gridstride.picture",
      List.of(MODEL, CATALOG, ANALYSIS, REVIEW, DRAWING, FONT, OVERLAY),
      "java.awt",
      "java.io",
      "javax.imageio",
      "org.w3c.dom"),
  EDITOR("io.gridstride.editor", List.of(MODEL, DRAWING)),
  BRIEF("io.gridstride.report.brief", List.of()),
  FILE("io.gridstride.file", List.of(MODEL, CATALOG, BRIEF), "tools.jackson"),
  INTERCHANGE("io.gridstride.interchange", List.of(MODEL, CATALOG, FILE), "tools.jackson"),
  EXPORT(
      "io.gridstride.export",
      List.of(MODEL, CATALOG, ANALYSIS, REVIEW, FILE),
      "org.dhatim.fastexcel"),
  REPORT(
      "io.gridstride.report", List.of(MODEL, CATALOG, ANALYSIS, REVIEW, DRAWING, OVERLAY, BRIEF)),
  REPORT_PDF(
      "io.gridstride.report.pdf",
      List.of(MODEL, CATALOG, ANALYSIS, REVIEW, DRAWING, FONT, BRIEF, REPORT),
      "org.apache.pdfbox",
      "org.apache.fontbox"),
  DEFENCE("io.gridstride.defence", List.of(MODEL, CATALOG, ANALYSIS)),
  CLI(
      "io.gridstride.cli",
      List.of(
          MODEL,
          CATALOG,
          ANALYSIS,
          REVIEW,
          DRAWING,
          FONT,
          OVERLAY,
          PICTURE,
          FILE,
          INTERCHANGE,
          BRIEF,
          EXPORT,
          REPORT,
          REPORT_PDF,
          DEFENCE),
      "picocli"),
  UI(
      "io.gridstride.ui",
      List.of(
          MODEL,
          CATALOG,
          ANALYSIS,
          REVIEW,
          DRAWING,
          FONT,
          OVERLAY,
          PICTURE,
          EDITOR,
          FILE,
          INTERCHANGE,
          BRIEF,
          EXPORT,
          REPORT,
          REPORT_PDF,
          DEFENCE),
      "javafx",
      "org.controlsfx",
      "impl.org.controlsfx",
      "atlantafx",
      "org.kordamp.ikonli"),
  MAIN("io.gridstride", List.of());

  /** The rooms that may touch files, the clock, randomness, the locale and threads. */
  static final Set<Room> EDGE =
      EnumSet.of(FONT, FILE, INTERCHANGE, EXPORT, REPORT_PDF, CLI, UI, MAIN);

  /** Values, collections and text: what a pure function may use of the JDK. */
  private static final List<String> PURE_JDK =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream");

  /** What the edge may use besides. Whatever reaches the network or runs code is banned apart. */
  private static final List<String> EDGE_JDK =
      List.of(
          "java.io",
          "java.net",
          "java.nio",
          "java.nio.channels",
          "java.nio.file",
          "java.nio.file.attribute",
          "java.security",
          "java.time.zone",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.logging",
          "java.util.prefs",
          "java.util.zip",
          "javax.xml.parsers",
          "javax.xml.stream",
          "org.w3c.dom",
          "org.xml.sax");

  private final String packageName;
  private final List<Room> uses;
  private final List<String> libraries;

  Room(String packageName, List<Room> uses, String... libraries) {
    this.packageName = packageName;
    this.uses = uses;
    this.libraries = List.of(libraries);
  }

  /** The room of a package of ours; empty for a package that is in no room. */
  static Optional<Room> of(String packageName) {
    return Stream.of(values())
        .filter(room -> room.holds(packageName))
        .max(Comparator.comparingInt(room -> room.packageName.length()));
  }

  /** The classes of these rooms. */
  static DescribedPredicate<JavaClass> classesOf(Set<Room> rooms) {
    return DescribedPredicate.describe(
        "are in " + rooms, type -> of(type.getPackageName()).filter(rooms::contains).isPresent());
  }

  /** Whether a class of this room may depend on {@code target}. */
  boolean mayUse(JavaClass target) {
    String name = target.getBaseComponentType().getPackageName();
    Optional<Room> room = of(name);
    if (room.isPresent()) {
      return this == MAIN || room.get() == this || uses.contains(room.get());
    }
    return target.getBaseComponentType().isPrimitive()
        || name.equals("org.jspecify.annotations")
        || PURE_JDK.contains(name)
        || (EDGE.contains(this) && EDGE_JDK.contains(name))
        || (this == MAIN && name.equals("java.lang.foreign"))
        || (this == REPORT_PDF && name.startsWith("java.awt"))
        || libraries.stream().anyMatch(library -> below(library, name));
  }

  /** Only {@code Main} itself stands in the hall; a package beside the rooms is in no room. */
  private boolean holds(String name) {
    return this == MAIN ? name.equals(packageName) : below(packageName, name);
  }

  private static boolean below(String parent, String name) {
    return name.equals(parent) || name.startsWith(parent + ".");
  }
}
