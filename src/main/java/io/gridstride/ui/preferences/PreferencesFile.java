package io.gridstride.ui.preferences;

import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.preferences.Preferences.Canvas;
import io.gridstride.ui.preferences.Preferences.Look;
import io.gridstride.ui.preferences.Preferences.Panels;
import io.gridstride.ui.preferences.Preferences.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps preferences in a properties file, one sorted line per fact. */
public final class PreferencesFile {
  private final Path file;

  public PreferencesFile(Path file) {
    this.file = file;
  }

  /** What was saved, with the default for whatever is absent or unreadable. */
  public Preferences load() {
    var found = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      found.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return Preferences.DEFAULT;
    }
    return parse(found);
  }

  /** Saves, or leaves things as they were: losing a divider position is no reason to complain. */
  public void save(Preferences preferences) {
    String text =
        lines(preferences).entrySet().stream()
            .map(line -> line.getKey() + "=" + escaped(line.getValue()) + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      System.getLogger(PreferencesFile.class.getName())
          .log(System.Logger.Level.DEBUG, "Preferences were not saved", e);
    }
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\");
  }

  private static SortedMap<String, String> lines(Preferences preferences) {
    Panels panels = preferences.panels();
    var lines = new TreeMap<String, String>();
    lines.put("theme", word(preferences.look().theme()));
    lines.put("text", whole(preferences.look().text().percent()));
    lines.put("minimap.shown", Boolean.toString(preferences.canvas().minimap()));
    lines.put("snap.grid", Boolean.toString(preferences.canvas().grid()));
    lines.put("snap.guides", Boolean.toString(preferences.canvas().guides()));
    lines.put("guided", Boolean.toString(preferences.guided()));
    preferences
        .window()
        .corner()
        .ifPresent(corner -> {
          lines.put("window.x", whole(corner.x()));
          lines.put("window.y", whole(corner.y()));
        });
    lines.put("window.width", whole(preferences.window().width()));
    lines.put("window.height", whole(preferences.window().height()));
    lines.put("window.maximised", Boolean.toString(preferences.window().maximised()));
    lines.put("palette.shown", Boolean.toString(panels.palette()));
    lines.put("palette.width", whole(panels.paletteWidth()));
    lines.put("inspector.shown", Boolean.toString(panels.inspector()));
    lines.put("inspector.width", whole(panels.inspectorWidth()));
    lines.put("tables.shown", Boolean.toString(panels.tables()));
    lines.put("tables.height", whole(panels.tablesHeight()));
    for (int i = 0; i < preferences.recent().size(); i++) {
      lines.put("recent." + i, preferences.recent().get(i).toString());
    }
    lines.put("palette.favourites", String.join(" ", preferences.palette().favourites()));
    lines.put("palette.recent", String.join(" ", preferences.palette().recent()));
    for (int i = 0; i < preferences.packs().size(); i++) {
      lines.put("pack." + i, preferences.packs().get(i).toString());
    }
    return lines;
  }

  private static String word(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Theme theme(String word) {
    return Stream.of(Theme.values())
        .filter(theme -> word(theme).equals(word))
        .findFirst()
        .orElse(Preferences.DEFAULT.look().theme());
  }

  private static String whole(double value) {
    return Long.toString(Math.round(value));
  }

  private static Preferences parse(Properties found) {
    Preferences usual = Preferences.DEFAULT;
    Panels panels = usual.panels();
    return new Preferences(
        new Look(
            theme(found.getProperty("theme", "")),
            new TextSize((int) number(found, "text", TextSize.USUAL.percent()))),
        new Canvas(
            flag(found, "minimap.shown", usual.canvas().minimap()),
            flag(found, "snap.grid", usual.canvas().grid()),
            flag(found, "snap.guides", usual.canvas().guides())),
        new Window(
            corner(found),
            number(found, "window.width", usual.window().width()),
            number(found, "window.height", usual.window().height()),
            flag(found, "window.maximised", false)),
        new Panels(
            flag(found, "palette.shown", true),
            flag(found, "inspector.shown", true),
            flag(found, "tables.shown", true),
            number(found, "palette.width", panels.paletteWidth()),
            number(found, "inspector.width", panels.inspectorWidth()),
            number(found, "tables.height", panels.tablesHeight())),
        paths(found, "recent.", Preferences.MOST_RECENT),
        new Preferences.Palette(
            words(found, "palette.favourites", Preferences.MOST_FAVOURITES),
            words(found, "palette.recent", Preferences.MOST_PLACED)),
        paths(found, "pack.", Preferences.MOST_PACKS),
        flag(found, "guided", false));
  }

  private static Optional<Preferences.Corner> corner(Properties found) {
    double x = number(found, "window.x", Double.NaN);
    double y = number(found, "window.y", Double.NaN);
    return Double.isNaN(x + y) ? Optional.empty() : Optional.of(new Preferences.Corner(x, y));
  }

  private static List<String> words(Properties found, String key, int most) {
    return Stream.of(found.getProperty(key, "").split(" "))
        .filter(word -> !word.isBlank())
        .distinct()
        .limit(most)
        .toList();
  }

  private static List<Path> paths(Properties found, String key, int most) {
    var paths = new ArrayList<Path>();
    for (int i = 0; i < most; i++) {
      path(found.getProperty(key + i, "")).ifPresent(paths::add);
    }
    return paths;
  }

  /** A name that another system wrote may be none here, and leads nowhere. */
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(text).filter(name -> !name.isBlank()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean flag(Properties found, String key, boolean usual) {
    return Boolean.parseBoolean(found.getProperty(key, Boolean.toString(usual)));
  }

  private static double number(Properties found, String key, double usual) {
    try {
      return Integer.parseInt(found.getProperty(key, ""));
    } catch (NumberFormatException e) {
      return usual;
    }
  }
}
