package io.gridstride.ui;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.dialogs.Failures;
import io.gridstride.ui.look.Fonts;
import io.gridstride.ui.preferences.ConfigFolder;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.PreferencesFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;

/** The desktop application. Its first argument, if there is one, is the model to open. */
public final class App extends Application {
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  /** Reading takes about as long as JavaFX takes to start, so both happen at once. */
  private final CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(Packs::builtIn);

  private Optional<Path> file = Optional.empty();
  private Optional<Reading<ThreatModel>> reading = Optional.empty();

  /**
   * Starts JavaFX and returns when the window is closed.
   *
   * @throws UnsupportedOperationException if the machine cannot show a window
   */
  public static void open(Optional<Path> model) {
    // JavaFX would rather be on the module path, which nobody who uses the program can change.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    launch(App.class, model.map(path -> new String[] {path.toString()}).orElse(new String[0]));
  }

  @Override
  public void init() {
    file = getParameters().getRaw().stream().findFirst().map(Path::of);
    reading = file.map(ModelFiles::read);
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var memory =
        new Memory(new PreferencesFile(ConfigFolder.ofUser().resolve("window.properties")));
    var window = new MainWindow(stage, catalog.join(), memory);
    var failures = new Failures(stage, window::theme);
    Thread.setDefaultUncaughtExceptionHandler(failures);
    Thread.currentThread().setUncaughtExceptionHandler(failures);
    window.show();
    file.ifPresent(path -> reading.ifPresent(found -> window.take(path, found)));
  }
}
