package io.gridstride.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Edits;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelChangesTest {
  private static final ThreatModel BASE =
      after(
          ThreatModel.empty("Net"),
          new Edit.Add(Element.of("m", "meter.res", ElementKind.PROCESS, "Meter")),
          new Edit.Add(Element.of("d", "dcu", ElementKind.PROCESS, "Collector")),
          new Edit.Add(Flow.of("f", "m", "d")));

  private static ThreatModel after(ThreatModel model, Edit... edits) {
    return Edits.apply(model, new Edit.Composite("Some", List.of(edits)));
  }

  private static List<String> lines(Edit... edits) {
    return ModelChanges.between(BASE, after(BASE, edits)).lines();
  }

  @Test
  void theSameModelHasNoChanges() {
    ModelChanges none = ModelChanges.between(BASE, BASE);
    assertThat(none.none()).isTrue();
    assertThat(none.lines()).isEmpty();
    assertThat(none.summary()).isEqualTo("nothing");
  }

  @Test
  void eachSortOfPartIsCountedAndNamed() {
    assertThat(
            lines(
                new Edit.Add(Element.of("h", "hes", ElementKind.PROCESS, "Head-end")),
                new Edit.Add(Flow.of("g", "d", "h")),
                new Edit.Add(Boundary.zone("z", "Field")),
                new Edit.Add(DataAsset.of("a", "readings", "Readings")),
                new Edit.Add(
                    new ControlUse(
                        "c", "C21", Optional.of("m"), ControlUse.Status.PLANNED, "", Extras.NONE))))
        .containsExactly(
            "1 element added: Head-end",
            "1 flow added: Collector \u2192 Head-end",
            "1 zone added: Field",
            "1 data asset added: Readings",
            "1 control added: C21 on Meter");
  }

  @Test
  void aRenamedPartIsChangedAndBearsItsNewName() {
    assertThat(lines(new Edit.Rename("m", "Prepayment meter")))
        .containsExactly("1 element changed: Prepayment meter");
  }

  @Test
  void aRemovedPartBearsTheNameItHad() {
    assertThat(lines(Edit.Delete.of(List.of("m"))))
        .containsExactly("1 element removed: Meter", "1 flow removed: Meter \u2192 Collector");
  }

  @Test
  void decisionsDrawingsAndDetailsAreTold() {
    var decision =
        new Decision(
            "S01@m",
            Decision.Status.ACCEPTED,
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            "",
            Extras.NONE);
    assertThat(
            lines(
                new Edit.Decide(decision),
                Edit.Place.of("main", "m", new Bounds(0, 0, 10, 10)),
                new Edit.AddDiagram(Diagram.empty("field", "Field level")),
                new Edit.SetInfo(BASE.info().withName("Network"))))
        .containsExactly(
            "1 decision added: S01 on Meter",
            "1 diagram added: Field level",
            "1 position on \u201cMain\u201d added: Meter",
            "1 detail of the model changed: name");
  }

  @Test
  void aLongListOfNamesIsCut() {
    Edit[] many =
        IntStream.range(0, 9)
            .mapToObj(i ->
                new Edit.Add(Element.of("e" + i, "dcu", ElementKind.PROCESS, "Collector " + i)))
            .toArray(Edit[]::new);
    assertThat(lines(many))
        .containsExactly(
            "9 elements added: Collector 0, Collector 1, Collector 2, Collector 3, Collector 4,"
                + " Collector 5 and 3 more");
  }

  @Test
  void modelsThatDifferHaveAChange() {
    for (int seed = 0; seed < 40; seed++) {
      ThreatModel one = RandomModels.of(seed, 6);
      ThreatModel other = RandomModels.of(seed + 1, 6);
      assertThat(ModelChanges.between(one, other).none())
          .as("seed %d", seed)
          .isEqualTo(one.equals(other));
      assertThat(ModelChanges.between(one, one).none()).as("seed %d", seed).isTrue();
    }
  }
}
