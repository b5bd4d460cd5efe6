package io.gridstride.file.journal;

import io.gridstride.editor.Editor;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.editor.RandomEdits;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Random;

/** Edits by chance, and now and then an undo or redo. The same seed goes the same way. */
final class SeededSession {
  private static final int STEPS_FROM_SAVE_TO_SAVE = 37;

  private final boolean saves;

  private final Random random;
  private final RandomEdits edits;
  private EditorState state;

  SeededSession(ThreatModel first, long seed) {
    saves = seed % 2 == 0;
    random = new Random(seed);
    edits = new RandomEdits(random);
    state = EditorState.open(first);
  }

  /** Half of the sessions save now and then, the others lean on the journal alone. */
  boolean savesAfter(int step) {
    return saves && step % STEPS_FROM_SAVE_TO_SAVE == 0;
  }

  static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value, List<Problem> _) -> value;
      case Reading.Refused<T>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  ThreatModel model() {
    return state.model();
  }

  /** Makes one more step and gives the model after it. */
  ThreatModel next() {
    Input input =
        switch (random.nextInt(8)) {
          case 0 -> new Input.Undo();
          case 1 -> new Input.Redo();
          default -> new Input.Apply(edits.next(state));
        };
    state = Editor.step(state, input);
    return state.model();
  }
}
