package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.Integrity;
import io.gridstride.model.Part;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A restless person at the editor: whatever they do, nothing of the following ever breaks. */
class RandomSessionTest {
  private static final int SEEDS = 25;
  private static final int INPUTS = 400;

  private final Set<String> everSeen = new LinkedHashSet<>();
  private final List<String> log = new ArrayList<>();
  private Optional<EditorState> beforeGesture = Optional.empty();
  private EditorState state = EditorState.open(ThreatModel.empty("Empty"));

  @Test
  void aSessionOnAnEmptyModel() {
    for (int seed = 0; seed < SEEDS; seed++) {
      session(seed, ThreatModel.empty("Empty"), INPUTS);
    }
  }

  @Test
  void aSessionOnAModelWithPartsOutsideTheirZonesAndOnSeveralDiagrams() {
    for (int seed = 0; seed < SEEDS; seed++) {
      session(seed, RandomModels.of(seed, 9), INPUTS);
    }
  }

  @Test
  void aFlowThatAFileGivesAnEmptyListOfCornersIsMoved() {
    session(93, RandomModels.of(93, 9), 800);
  }

  private void session(long seed, ThreatModel model, int inputs) {
    var random = new RandomInputs(seed);
    everSeen.clear();
    log.clear();
    beforeGesture = Optional.empty();
    state = EditorState.open(model);
    ThreatModel opened = state.model();
    remember();
    try {
      for (int i = 0; i < inputs; i++) {
        step(random.next(state));
      }
      undoneAndRedone(opened);
    } catch (RuntimeException | AssertionError e) {
      int from = Math.max(0, log.size() - 12);
      throw new AssertionError(
          "seed " + seed + ", last inputs:\n" + String.join("\n", log.subList(from, log.size())),
          e);
    }
  }

  private void step(Input input) {
    log.add(input.toString());
    EditorState old = state;
    Preview shown = shownAtTheEnd(old, input);
    state = Editor.step(old, input);
    if (!state.model().equals(old.model())) {
      sound(old, input);
      if (input instanceof Input.Released) {
        assertThat(state.diagram().places()).containsAllEntriesOf(shown.places());
        assertThat(state.diagram().bends()).containsAllEntriesOf(shown.bends());
      }
    }
    assertThat(state.model().diagrams()).contains(state.diagram());
    assertThat(state.selection()).allMatch(id -> state.model().dfd().part(id).isPresent());
    assertThat(state.editing()).matches(id -> id.isEmpty() || known(id.get()));
    state.preview();
    gesture(old, input);
  }

  /** What the last frame of a gesture shows must be what its end makes. */
  private static Preview shownAtTheEnd(EditorState old, Input input) {
    return input instanceof Input.Released(var at)
        ? Editor.step(old, new Input.Dragged(at)).preview()
        : Preview.NONE;
  }

  private boolean known(String id) {
    return state.model().dfd().part(id).isPresent();
  }

  private void sound(EditorState old, Input input) {
    assertThat(Integrity.check(state.model())).isEmpty();
    switch (input) {
      case Input.Undo _ ->
          assertThat(state.history().done()).hasSize(old.history().done().size() - 1);
      case Input.JumpTo(var steps) -> {
        int all = old.history().done().size() + old.history().undone().size();
        assertThat(state.history().done()).hasSize(Math.min(steps, all));
      }
      case Input.Redo _ ->
          assertThat(state.history().undone()).hasSize(old.history().undone().size() - 1);
      default -> {
        assertThat(state.history().done()).hasSize(old.history().done().size() + 1);
        assertThat(state.history().last().orElseThrow().before().model()).isSameAs(old.model());
        assertThat(news(old)).noneMatch(everSeen::contains);
      }
    }
    remember();
  }

  private List<String> news(EditorState old) {
    return state
        .model()
        .dfd()
        .parts()
        .map(Part::id)
        .filter(id -> old.model().dfd().part(id).isEmpty())
        .toList();
  }

  private void remember() {
    state.model().dfd().parts().map(Part::id).forEach(everSeen::add);
    state.model().decisions().forEach(decision -> everSeen.add(decision.threat().substring(4)));
  }

  /** Escape gives back the state before the press, with what a text field handed in since. */
  private void gesture(EditorState old, Input input) {
    if (input instanceof Input.Escape && old.gesture().isPresent()) {
      assertThat(state).isSameAs(beforeGesture.orElseThrow());
    }
    if (state.gesture().isEmpty()) {
      beforeGesture = Optional.empty();
    } else if (old.gesture().isEmpty()) {
      beforeGesture = Optional.of(old);
    } else if (!(input instanceof Input.Dragged || input instanceof Input.Moved)) {
      beforeGesture = state.gesture().map(Gesture::before);
    }
  }

  private void undoneAndRedone(ThreatModel first) {
    step(new Input.Escape());
    while (state.history().next().isPresent()) {
      step(new Input.Redo());
    }
    EditorState last = state;
    while (state.history().last().isPresent()) {
      step(new Input.Undo());
    }
    assertThat(state.model()).isSameAs(first);
    while (state.history().next().isPresent()) {
      step(new Input.Redo());
    }
    assertThat(state.model()).isSameAs(last.model());
    byte[] saved = ModelFiles.bytes(state.model());
    assertThat(ModelFiles.parse(saved, "session"))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.value()).isEqualTo(state.model()));
  }
}
