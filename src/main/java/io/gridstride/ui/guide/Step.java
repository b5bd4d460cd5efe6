package io.gridstride.ui.guide;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of the first model.
 *
 * @param done whether a desk shows that it has been taken, given the one it was begun on
 */
record Step(String title, String text, BiPredicate<Desk, Desk> done) {
  /** From the first meter to the report. */
  static final List<Step> ALL =
      List.of(
          new Step(
              "Place a meter",
              "Drag \u201cResidential meter\u201d from the palette on the left onto the canvas.",
              (_, desk) -> has(desk, "meter.")),
          new Step(
              "Place a concentrator",
              "Drag \u201cData concentrator\u201d to the right of the meter. One symbol may stand for"
                  + " thousands of units: the inspector on the right has the fleet count.",
              (_, desk) -> has(desk, "dcu")),
          new Step(
              "Connect them",
              "Point at the meter, take one of the round handles beside it and drag to the"
                  + " concentrator. The arrow is a data flow; it goes the way the data goes.",
              (_, desk) -> !desk.model().dfd().flows().isEmpty()),
          new Step(
              "Draw a trust boundary",
              "Press B and drag a rectangle around the meter. What stands inside belongs to this"
                  + " zone.",
              (_, desk) -> enclosed(desk.model().dfd())),
          new Step(
              "Say what the flow speaks",
              "Click the flow and choose its protocol in the inspector. What nobody has stated is"
                  + " asked under Questions, and is never taken for safe.",
              (_, desk) ->
                  desk.model().dfd().flows().values().stream()
                      .map(Flow::protocol)
                      .anyMatch(protocol -> protocol.isPresent())),
          new Step(
              "See why",
              "Choose a threat in the table below. Beside it stands why it is raised and what would"
                  + " close it.",
              (_, desk) -> desk.chosen().isPresent()),
          new Step(
              "Close a threat",
              "Scroll down beside the threat to \u201cWhat would close it\u201d and press Apply at a"
                  + " proposal. Ctrl+Z takes it back.",
              Step::settled),
          new Step(
              "Take it with you",
              "Save the model, and export the report as PDF from the button at the top right. Help,"
                  + " Guided first model shows these steps again.",
              (_, _) -> false));

  private static boolean has(Desk desk, String type) {
    return desk.model().dfd().elements().values().stream()
        .anyMatch(element -> element.type().startsWith(type));
  }

  private static boolean enclosed(Dfd dfd) {
    return dfd.elements().values().stream().anyMatch(element -> element.boundary().isPresent());
  }

  /** A protocol closes threats by itself; here a person shall close one more. */
  private static boolean settled(Desk begun, Desk now) {
    return !now.model().decisions().equals(begun.model().decisions())
        || threats(begun, /* mitigated= */ false)
            .anyMatch(threats(now, /* mitigated= */ true).collect(Collectors.toSet())::contains);
  }

  private static Stream<String> threats(Desk desk, boolean mitigated) {
    return desk.results().register().entries().stream()
        .map(Register.Entry::threat)
        .filter(threat -> (threat.outcome() == Outcome.MITIGATED) == mitigated)
        .map(Threat::id);
  }
}
