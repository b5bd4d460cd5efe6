package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class GlideTest {
  private static final String TWO =
      """
      meter-1 0,0 100x60
      dcu-1 400,0 100x60
      """;

  private static final String APART =
      """
      meter-1 0,200 100x60
      dcu-1 400,0 100x60
      """;

  private final Hand hand = Hand.on(TWO);

  private static Input glide(double part) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    places.put("meter-1", new Bounds(0, 200, 100, 60));
    return new Input.Glide("Lay out diagram", places, new LinkedHashMap<>(), part);
  }

  private Bounds shown() {
    return hand.state().preview().places().get("meter-1");
  }

  @Test
  void onTheWayNothingIsChangedButWhatIsShown() {
    hand.send(glide(0)).send(glide(0.5));
    assertThat(shown()).isEqualTo(new Bounds(0, 100, 100, 60));
    hand.sees(TWO);
  }

  @Test
  void theWholeWayIsOneStep() {
    hand.send(glide(0.3)).send(glide(0.6)).send(glide(1)).sees(APART);
    assertThat(hand.step()).isEqualTo("Lay out diagram");
    hand.undo().sees(TWO);
  }

  @Test
  void escapeOnTheWayGivesItUp() {
    hand.send(glide(0.5)).send(new Input.Escape()).sees(TWO);
    assertThat(hand.state().gesture()).isEmpty();
  }

  @Test
  void whatAPersonDoesOnTheWayFindsItDone() {
    hand.send(glide(0.5)).send(Input.Select.of(List.of("dcu-1"))).send(new Input.Undo()).sees(TWO);
    hand.send(glide(0.5)).press(450, 30).drag(460, 230).release(460, 230);
    hand.sees(
        """
        meter-1 0,200 100x60
        dcu-1 410,200 100x60 *
        """);
  }

  @Test
  void aDragUnderWayGoesOnAndFindsItDoneToo() {
    hand.press(450, 30).drag(450, 130).send(glide(0.5));
    assertThat(hand.state().preview().places()).doesNotContainKey("meter-1");
    hand.send(glide(1)).drag(450, 430).release(450, 430);
    hand.sees(
        """
        meter-1 0,200 100x60
        dcu-1 400,400 100x60 *
        """);
  }
}
