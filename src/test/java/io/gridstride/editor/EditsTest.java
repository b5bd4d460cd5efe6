package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import io.gridstride.model.ThreatModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
  private static final ThreatModel BARE =
      Sketch.model(
          """
          zone field 0,0 300x300
            zone nan 20,40 200x200
              meter-1 40,80 100x60
            line edge 20,250 200x10
          dcu-1 400,60 100x60
          flow-1 meter-1 -> dcu-1
          """);
  private static final ThreatModel MODEL =
      applied(
          BARE,
          new Edit.Add(DataAsset.of("asset-1", "readings", "Readings")),
          new Edit.SetData("flow-1", List.of("asset-1")),
          new Edit.Add(control("control-1", Optional.of("flow-1"))),
          new Edit.Add(control("control-2", Optional.of("nan"))),
          new Edit.Add(control("control-3", Optional.empty())),
          bend(List.of(new Point(200, 90))),
          new Edit.Decide(decision("kept")));

  private static ControlUse control(String id, Optional<String> on) {
    return new ControlUse(id, "C21", on, ControlUse.Status.PLANNED, "", Extras.NONE);
  }

  private static Decision decision(String reason) {
    return new Decision(
        "S01@dcu-1",
        Decision.Status.ACCEPTED,
        reason,
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        "",
        Extras.NONE);
  }

  private static Edit bend(List<Point> corners) {
    var bends = new LinkedHashMap<String, List<Point>>();
    bends.put("flow-1", corners);
    return new Edit.Bend("main", bends);
  }

  private static ThreatModel applied(ThreatModel model, Edit... edits) {
    return Edits.apply(model, new Edit.Composite("All", List.of(edits)));
  }

  static Stream<Edit> edits() {
    return Stream.of(
        new Edit.SetInfo(ModelInfo.named("Other")),
        new Edit.Decide(decision("changed")),
        new Edit.Withdraw("S01@dcu-1"),
        Edit.Delete.of(List.of("dcu-1")),
        new Edit.Add(Element.of("hes-1", "hes", ElementKind.PROCESS, "Head-end")),
        new Edit.Add(Flow.of("flow-2", "dcu-1", "meter-1")),
        new Edit.Add(Boundary.zone("zone-1", "Core")),
        Edit.Nest.of(List.of("dcu-1", "nan"), Optional.empty()),
        Edit.Nest.of(List.of("dcu-1"), Optional.of("nan")),
        new Edit.Rename("asset-1", "Interval readings"),
        new Edit.SetNotes("control-1", "by summer"),
        new Edit.SetType("dcu-1", "hes", ElementKind.EXTERNAL_ENTITY),
        new Edit.SetCount("meter-1", 400_000),
        new Edit.SetProperty("meter-1", "secureBoot", Optional.of(new PropertyValue.Flag(true))),
        new Edit.SetProtocol("flow-1", Optional.of("dlms.s2")),
        new Edit.SetData("flow-1", List.of()),
        new Edit.Reattach("flow-1", "dcu-1", "meter-1"),
        new Edit.SetZoneKind("nan", Optional.of("Z-NAN")),
        new Edit.SetTarget("nan", Optional.of(SecurityLevels.all(2))),
        new Edit.SetDataKind("asset-1", "control"),
        new Edit.Rate(
            "asset-1", Optional.of(new DataAsset.Needs(1, 2, 3)), Optional.of(Consequence.PRIVACY)),
        new Edit.SetStatus("control-1", ControlUse.Status.VERIFIED),
        Edit.Place.of("main", "dcu-1", new Bounds(1, 2, 3, 4)),
        bend(List.of()),
        new Edit.AddDiagram(Diagram.empty("detail", "Detail")),
        new Edit.RenameDiagram("main", "Overview"),
        new Edit.Stack("main", Ordered.set(List.of("meter-1")), /* front= */ true),
        new Edit.Stack("main", Ordered.set(List.of("dcu-1")), /* front= */ false),
        new Edit.Lock("main", Ordered.set(List.of("dcu-1")), /* locked= */ true));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditMakesADifferenceAndIsNamedInTheMenu(Edit edit) {
    assertThat(Rules.refusal(MODEL, edit)).isEmpty();
    assertThat(Edits.apply(MODEL, edit)).isNotEqualTo(MODEL);
    assertThat(edit.name()).matches("[A-Z][a-z -]+");
  }

  static Stream<Edit> editsWithoutEffect() {
    return Stream.of(
        new Edit.SetInfo(MODEL.info()),
        new Edit.Decide(decision("kept")),
        new Edit.Withdraw("S01@meter-1"),
        Edit.Delete.of(List.of()),
        Edit.Nest.of(List.of("nan", "edge"), Optional.of("field")),
        new Edit.Rename("dcu-1", "dcu-1"),
        new Edit.SetNotes("dcu-1", ""),
        new Edit.SetType("dcu-1", "dcu", ElementKind.PROCESS),
        new Edit.SetCount("meter-1", 1),
        new Edit.SetProperty("meter-1", "secureBoot", Optional.empty()),
        new Edit.SetProtocol("flow-1", Optional.empty()),
        new Edit.SetData("flow-1", List.of("asset-1")),
        new Edit.Reattach("flow-1", "meter-1", "dcu-1"),
        new Edit.SetZoneKind("nan", Optional.empty()),
        new Edit.SetTarget("nan", Optional.empty()),
        new Edit.SetDataKind("asset-1", "readings"),
        new Edit.Rate("asset-1", Optional.empty(), Optional.empty()),
        new Edit.SetStatus("control-1", ControlUse.Status.PLANNED),
        Edit.Place.of("main", "dcu-1", new Bounds(400, 60, 100, 60)),
        bend(List.of(new Point(200, 90))),
        new Edit.RenameDiagram("main", "Main"),
        new Edit.Stack("main", Ordered.set(List.of("dcu-1")), /* front= */ true),
        new Edit.Lock("main", Ordered.set(List.of("dcu-1")), /* locked= */ false),
        new Edit.Composite(
            "There and back",
            List.of(new Edit.SetCount("meter-1", 2), new Edit.SetCount("meter-1", 1))));
  }

  @ParameterizedTest
  @MethodSource("editsWithoutEffect")
  void anEditThatMakesNoDifferenceGivesTheSameInstance(Edit edit) {
    assertThat(Edits.apply(MODEL, edit)).isSameAs(MODEL);
  }

  static Stream<Edit> refusedEdits() {
    return Stream.of(
        new Edit.Add(Element.of("dcu-1", "dcu", ElementKind.PROCESS, "Taken")),
        new Edit.Add(Element.of("no id", "dcu", ElementKind.PROCESS, "Spaces")),
        new Edit.Add(Flow.of("flow-2", "dcu-1", "dcu-1")),
        new Edit.Add(Flow.of("flow-2", "dcu-1", "gone")),
        new Edit.Add(control("control-4", Optional.of("asset-1"))),
        Edit.Nest.of(List.of("field"), Optional.of("nan")),
        Edit.Nest.of(List.of("field"), Optional.of("field")),
        Edit.Nest.of(List.of("dcu-1"), Optional.of("edge")),
        Edit.Nest.of(List.of("flow-1"), Optional.of("nan")),
        Edit.Delete.of(List.of("gone")),
        new Edit.Rename("dcu-1", " "),
        new Edit.Rename("control-1", "No name"),
        new Edit.SetNotes("dcu-1", "x".repeat(20_001)),
        new Edit.SetCount("dcu-1", 0),
        new Edit.SetProperty("nan", "secureBoot", Optional.of(new PropertyValue.Flag(true))),
        new Edit.SetData("flow-1", List.of("gone")),
        new Edit.Reattach("flow-1", "meter-1", "meter-1"),
        Edit.Place.of("main", "dcu-1", new Bounds(2_000_000, 0, 1, 1)),
        Edit.Place.of("main", "gone", new Bounds(0, 0, 1, 1)),
        Edit.Place.of("gone", "dcu-1", new Bounds(0, 0, 1, 1)),
        new Edit.AddDiagram(Diagram.empty("main", "Again")),
        new Edit.RenameDiagram("main", ""));
  }

  @ParameterizedTest
  @MethodSource("refusedEdits")
  void anEditThatWouldMakeAnUnsoundModelFailsLoudly(Edit edit) {
    assertThatThrownBy(() -> Edits.apply(MODEL, edit)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anElementIsDeletedWithAllThatHangsOnIt() {
    ThreatModel next = Edits.apply(MODEL, Edit.Delete.of(List.of("meter-1")));
    assertThat(next.dfd().elements()).containsOnlyKeys("dcu-1");
    assertThat(next.dfd().flows()).isEmpty();
    assertThat(next.dfd().controls()).containsOnlyKeys("control-2", "control-3");
    assertThat(next.diagrams().getFirst().places())
        .containsOnlyKeys("field", "nan", "edge", "dcu-1");
    assertThat(next.diagrams().getFirst().bends()).isEmpty();
    assertThat(next.dfd().assets()).containsOnlyKeys("asset-1");
  }

  @Test
  void theMembersOfADeletedZoneGoToTheZoneAroundIt() {
    ThreatModel inner = Edits.apply(MODEL, Edit.Delete.of(List.of("nan")));
    assertThat(inner.dfd().elements().get("meter-1").boundary()).contains("field");
    assertThat(inner.dfd().controls()).containsOnlyKeys("control-1", "control-3");
    ThreatModel both = Edits.apply(MODEL, Edit.Delete.of(List.of("nan", "field")));
    assertThat(both.dfd().elements().get("meter-1").boundary()).isEmpty();
    assertThat(both.dfd().boundaries().get("edge").parent()).isEmpty();
  }

  @Test
  void aDeletedAssetOrFlowIsForgottenByWhatNamesIt() {
    Boundary edge = MODEL.dfd().boundaries().get("edge");
    var boundaries = new LinkedHashMap<>(MODEL.dfd().boundaries());
    boundaries.put("edge", edge.withCrossedBy(List.of("flow-1")));
    ThreatModel crossed = MODEL.withDfd(MODEL.dfd().withBoundaries(boundaries));
    ThreatModel next = Edits.apply(crossed, Edit.Delete.of(List.of("asset-1")));
    assertThat(next.dfd().flows().get("flow-1").data()).isEmpty();
    assertThat(next.dfd().boundaries().get("edge").crossedBy()).containsExactly("flow-1");
    next = Edits.apply(next, Edit.Delete.of(List.of("flow-1")));
    assertThat(next.dfd().boundaries().get("edge").crossedBy()).isEmpty();
  }

  @Test
  void aDecisionOutlivesItsSubject() {
    ThreatModel next = Edits.apply(MODEL, Edit.Delete.of(List.of("dcu-1")));
    assertThat(next.decisions()).containsExactly(decision("kept"));
  }

  @Test
  void aDecisionReplacesTheOneOnTheSameThreat() {
    ThreatModel next = Edits.apply(MODEL, new Edit.Decide(decision("changed")));
    assertThat(next.decisions()).containsExactly(decision("changed"));
  }

  @Test
  void anEditOfTheDrawingLeavesTheFactsTheSameInstance() {
    ThreatModel next =
        Edits.apply(MODEL, Edit.Place.of("main", "dcu-1", new Bounds(0, 0, 100, 60)));
    assertThat(next.dfd()).isSameAs(MODEL.dfd());
  }

  @Test
  void anEditOfTheFactsLeavesTheDrawingsTheSameInstances() {
    ThreatModel next = Edits.apply(MODEL, new Edit.SetCount("dcu-1", 7));
    assertThat(next.diagrams()).isSameAs(MODEL.diagrams());
    assertThat(next.dfd().elements().get("meter-1"))
        .isSameAs(MODEL.dfd().elements().get("meter-1"));
  }

  @Test
  void whatIsAddedGoesToTheEndAndWhatIsChangedStaysInItsPlace() {
    ThreatModel next =
        applied(
            MODEL,
            new Edit.Add(Element.of("hes-1", "hes", ElementKind.PROCESS, "Head-end")),
            new Edit.SetCount("meter-1", 5));
    assertThat(next.dfd().elements().keySet()).containsExactly("meter-1", "dcu-1", "hes-1");
  }
}
