package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupEditsTest {
  private static final ThreatModel MODEL =
      Sketch.model(
          """
          zone field 0,0 300x300
            meter-1 40,80 100x60
          zone core 400,0 300x300
          dcu-1 800,60 100x60
          flow-1 meter-1 -> dcu-1
          """);
  private static final List<String> ALL = List.of("field", "meter-1", "dcu-1", "flow-1", "gone");
  private static final Optional<PropertyValue> YES = Optional.of(new PropertyValue.Flag(true));

  @Test
  void aPropertyIsStatedForAllThatCanHaveItInOneStep() {
    Edit edit = GroupEdits.property(MODEL.dfd(), ALL, Element.class::isInstance, "secureBoot", YES);
    ThreatModel next = Edits.apply(MODEL, edit);
    assertThat(edit.name()).isEqualTo("Change property of 2 elements");
    assertThat(next.dfd().elements().values())
        .allMatch(element -> element.properties().get("secureBoot").equals(YES));
    assertThat(next.dfd().flows()).isEqualTo(MODEL.dfd().flows());
  }

  @Test
  void aMixedSelectionTakesWhatIsCommonToItsParts() {
    Edit edit = GroupEdits.notes(MODEL.dfd(), ALL, "by summer");
    assertThat(edit.name()).isEqualTo("Change notes of 4 items");
    assertThat(Edits.apply(MODEL, edit).dfd().boundary("core").orElseThrow().notes()).isEmpty();
  }

  @Test
  void whatCannotGoIntoAZoneStaysWhereItIs() {
    Edit edit = GroupEdits.zone(MODEL.dfd(), List.of("core", "dcu-1"), Optional.of("core"));
    ThreatModel next = Edits.apply(MODEL, edit);
    assertThat(next.dfd().element("dcu-1").orElseThrow().boundary()).contains("core");
    assertThat(next.dfd().boundary("core").orElseThrow().parent()).isEmpty();
  }

  @Test
  void aSinglePartIsNamedAsEver() {
    Edit edit = GroupEdits.type(MODEL.dfd(), List.of("dcu-1"), "hes", ElementKind.PROCESS);
    assertThat(edit.name()).isEqualTo("Change type");
    assertThat(GroupEdits.count(MODEL.dfd(), List.of("flow-1"), 3).name())
        .isEqualTo("Change nothing");
  }
}
