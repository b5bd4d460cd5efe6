package io.gridstride.ui;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.PackSet;
import io.gridstride.ui.dialogs.Failures;
import io.gridstride.ui.look.Fonts;
import io.gridstride.ui.packs.PackShelf;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.PreferencesFile;
import io.gridstride.ui.preferences.UserFolders;
import io.gridstride.ui.recovery.Safekeeping;
import io.gridstride.ui.session.FindingSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The desktop application. Its first argument is the model to open, or empty; further ones are rule
 * packs besides those that are remembered.
 */
public final class App extends Application {
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private final Memory memory =
      new Memory(new PreferencesFile(UserFolders.config().resolve("window.properties")));

  private final Safekeeping safekeeping = Safekeeping.in(UserFolders.state());

  /** Reading takes about as long as JavaFX takes to start, so both happen at once. */
  private CompletableFuture<PackSet> packs = new CompletableFuture<>();

  private Optional<Path> file = Optional.empty();
  private Optional<Opened> opened = Optional.empty();

  /**
   * Starts JavaFX and returns when the window is closed.
   *
   * @throws UnsupportedOperationException if the machine cannot show a window
   */
  public static void open(Optional<Path> model, List<Path> packs) {
    // JavaFX would rather be on the module path, which nobody who uses the program can change.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    launch(
        App.class,
        Stream.concat(
                Stream.of(model.map(Path::toString).orElse("")), packs.stream().map(Path::toString))
            .toArray(String[]::new));
  }

  @Override
  public void init() {
    List<String> arguments = getParameters().getRaw();
    Stream<Path> named =
        arguments.stream().skip(1).map(pack -> Path.of(pack).toAbsolutePath().normalize());
    List<Path> all = Stream.concat(memory.now().packs().stream(), named).toList();
    packs = CompletableFuture.supplyAsync(() -> PackShelf.read(all));
    file = arguments.stream().limit(1).filter(model -> !model.isEmpty()).findFirst().map(Path::of);
    opened = file.map(ModelFiles::open);
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var windows = new Windows(packs.join(), memory, FindingSearch.ALL, safekeeping);
    var failures = new Failures(windows::owner, () -> memory.now().look().theme());
    Thread.setDefaultUncaughtExceptionHandler(failures);
    Thread.currentThread().setUncaughtExceptionHandler(failures);
    MainWindow window = windows.open(stage);
    file.ifPresent(path -> opened.ifPresent(found -> window.take(path, found)));
    if (file.isEmpty() && !memory.now().guided()) {
      window.guide();
    }
  }
}
