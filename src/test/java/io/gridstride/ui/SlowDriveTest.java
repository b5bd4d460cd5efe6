package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.recovery.Notices;
import io.gridstride.ui.recovery.Patience;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A drive that is slow does not freeze the window. */
class SlowDriveTest {
  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsQuickIsDoneAtOnce() {
    Notices notices = FxSteps.get(Notices::new);
    String result = FxSteps.get(() -> new Patience(notices).await("Saving", () -> "done"));
    assertThat(result).isEqualTo("done");
  }

  @Test
  void whatIsSlowIsToldAndTheWindowGoesOn() {
    Notices notices = FxSteps.get(Notices::new);
    var drive = new CountDownLatch(1);
    var result = new AtomicReference<>("");
    FxSteps.start(() ->
        result.set(
            new Patience(notices)
                .await(
                    "Saving takes long.",
                    () -> {
                      try {
                        drive.await();
                      } catch (InterruptedException e) {
                        throw new AssertionError(e);
                      }
                      return "done";
                    })));

    FxSteps.await("it is told", () -> !notices.getChildren().isEmpty());
    assertThat(result.get()).isEmpty();
    drive.countDown();
    FxSteps.await("it is done", () -> result.get().equals("done"));
    assertThat(FxSteps.get(() -> notices.getChildren().size())).isZero();
  }
}
