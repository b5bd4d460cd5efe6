package io.gridstride.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private final List<String> done = new ArrayList<>();

  private Command command(String id) {
    return Command.of(id, "Do " + id, () -> done.add(id));
  }

  @Test
  void twoCommandsWithTheSameKeyAreRefused() {
    Section section =
        Section.of(
            Group.EDIT,
            command("cut").key(Shortcut.ctrl(KeyCode.X)),
            command("clear").key(Shortcut.ctrl(KeyCode.X)));
    assertThatThrownBy(() -> new Commands(List.of(section)))
        .hasMessageContaining("clear")
        .hasMessageContaining("belongs to cut");
  }

  @Test
  void twoCommandsWithTheSameIdAreRefused() {
    List<Section> sections =
        List.of(Section.of(Group.EDIT, command("cut")), Section.of(Group.VIEW, command("cut")));
    assertThatThrownBy(() -> new Commands(sections)).hasMessageContaining("id cut");
  }

  @Test
  void aCommandThatIsNotAvailableDoesNothing() {
    command("cut").when(() -> false).run();
    command("copy").run();
    assertThat(done).containsExactly("copy");
  }
}
