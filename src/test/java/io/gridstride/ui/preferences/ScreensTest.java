package io.gridstride.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.preferences.Preferences.Corner;
import io.gridstride.ui.preferences.Preferences.Window;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScreensTest {
  private static final Screens.Room MAIN = new Screens.Room(0, 25, 1280, 695);
  private static final Screens.Room LEFT = new Screens.Room(-2560, 0, 2560, 1440);

  @Test
  void aWindowStaysWhereItWasOnAScreenThatIsStillThere() {
    Window window = window(-2000, 100, 1440, 900);

    assertThat(new Screens(List.of(MAIN, LEFT)).fit(window)).isEqualTo(window);
  }

  @Test
  void aWindowOnAScreenThatIsGoneIsPlacedAnewAndFitsTheMainOne() {
    assertThat(new Screens(List.of(MAIN)).fit(window(-2000, 100, 1440, 900)))
        .isEqualTo(new Window(Optional.empty(), 1280, 655, false));
  }

  @Test
  void aWindowThatHangsOverTheEdgeIsMovedBack() {
    assertThat(new Screens(List.of(MAIN)).fit(window(600, 300, 800, 600)))
        .isEqualTo(window(480, 80, 800, 600));
  }

  @Test
  void aFirstWindowIsNoLargerThanASmallScreen() {
    Window fitted = new Screens(List.of(MAIN)).fit(Preferences.DEFAULT.window());

    assertThat(fitted.height()).isLessThan(MAIN.height());
    assertThat(fitted.width()).isEqualTo(MAIN.width());
  }

  private static Window window(double x, double y, double width, double height) {
    return new Window(Optional.of(new Corner(x, y)), width, height, false);
  }
}
