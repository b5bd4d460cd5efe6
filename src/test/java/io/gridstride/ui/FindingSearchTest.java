package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.findings.Watch;
import io.gridstride.ui.session.FindingSearch;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graph findings that take their time. */
class FindingSearchTest extends WindowTest {
  /** How many searches of a model with flows have been begun and ended. */
  private final AtomicInteger begun = new AtomicInteger();

  private final AtomicInteger ended = new AtomicInteger();

  @Override
  WindowDriver opened() throws Exception {
    FindingSearch endless =
        (dfd, catalog, watch) -> {
          if (dfd.flows().isEmpty()) {
            return FindingSearch.ALL.find(dfd, catalog, watch);
          }
          begun.incrementAndGet();
          waitUntilStopped(watch);
          ended.incrementAndGet();
          return Optional.empty();
        };
    return WindowDriver.open(folder, endless);
  }

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  private static void waitUntilStopped(Watch watch) {
    watch.next(6, 20, "Flat network");
    while (!watch.stopped()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void threatsAreShownWhileFindingsAreSearchedAndTheSearchCanBeStopped() {
    assertThat(window.desk().results().register().entries()).isNotEmpty();
    assertThat(window.desk().surveyed()).isFalse();
    window.node("search-progress");
    assertThat(window.find("search-progress").orElseThrow().lookup(".label"))
        .extracting(label -> ((Labeled) label).getText())
        .isEqualTo("Graph findings 7 of 20: Flat network");

    window.click("stop-search");
    FxSteps.await("the search has ended", () -> ended.get() == 1);
    window.gone("search-progress");
    window.click("tab-findings");
    window.node("findings-notice");

    window.click("search-again");
    FxSteps.await("another search has begun", () -> begun.get() == 2);
  }

  @Test
  void anEditEndsTheSearchAndBeginsAnother() {
    window.click("el-hes");
    window.choose("prop-patching", "None");
    FxSteps.await("another search has begun", () -> begun.get() == 2);

    assertThat(ended.get()).isEqualTo(1);
  }

  @Test
  void movingAnElementEvaluatesNothing() {
    FxSteps.await("a search has begun", () -> begun.get() == 1);
    var results = window.desk().results();

    window.drag(window.middle("el-hes"), window.middle("el-hes").add(40, 30));
    window.frame();

    assertThat(window.desk().unsaved()).isTrue();
    assertThat(window.desk().results()).isSameAs(results);
    assertThat(begun.get()).isEqualTo(1);
  }
}
