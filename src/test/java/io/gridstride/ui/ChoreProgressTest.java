package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ChoreProgressTest {
  private final List<String> done = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aLongChoreIsShownAndCanBeStoppedBeforeItWrites() throws Exception {
    var mayEnd = new CompletableFuture<String>();
    var stillWanted = new CompletableFuture<Boolean>();
    ChoreProgress chores = FxSteps.get(ChoreProgress::new);
    FxSteps.run(() ->
        chores.begin(
            "Writing x.svg",
            wanted -> {
              String outcome = mayEnd.join();
              stillWanted.complete(wanted.getAsBoolean());
              return outcome;
            },
            done::add));

    FxSteps.await("the chore is shown", chores::isVisible);
    FxSteps.run(() -> ((Button) chores.lookup("#stop-chore")).fire());
    mayEnd.complete("written");

    assertThat(stillWanted.get(20, TimeUnit.SECONDS)).isFalse();
    FxSteps.run(() -> assertThat(chores.isVisible()).isFalse());
    assertThat(done).isEmpty();
  }

  @Test
  void theOutcomeIsTakenOnceAndTheChoreIsGone() {
    ChoreProgress chores = FxSteps.get(ChoreProgress::new);
    FxSteps.run(() -> chores.begin("Writing x.svg", wanted -> "written", done::add));

    FxSteps.await("the outcome", () -> !done.isEmpty());
    assertThat(done).containsExactly("written");
    FxSteps.run(() -> assertThat(chores.isVisible()).isFalse());
  }
}
