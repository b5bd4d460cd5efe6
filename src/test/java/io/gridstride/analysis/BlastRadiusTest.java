package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.file.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlastRadiusTest {
  private static final String T1 = Sketch.file("t1.txt");

  @Test
  void aConcentratorTakesItsMetersAndItsKeyGroupAlong() {
    BlastRadius radius = of(T1, "dcu1");
    assertThat(radius.rings())
        .containsExactly(List.of("broker", "plc1"), List.of("hes", "m_res"), List.of("db"));
    assertThat(radius.metersReached()).isEqualTo(5000);
    assertThat(radius.reached()).isEqualTo(5004);
    assertThat(radius.keyGroup()).contains("K1");
    assertThat(radius.keySharers()).containsExactly("dcu2", "m_ci", "m_res");
    assertThat(radius.keyUnits()).contains(5202L);
    assertThat(radius.cutOff()).containsExactly("m_res");
    assertThat(radius.metersCutOff()).isEqualTo(5000);
  }

  @Test
  void commandsOfTheHeadEndSwitchFiveThousandHouseholdsOfThreeMegawatts() {
    BlastRadius radius = of(T1, "hes");
    assertThat(radius.supply().units()).isEqualTo(5000);
    assertThat(radius.supply().megawatts()).isCloseTo(5000 * 0.6 / 1000, within(1e-9));
    assertThat(radius.cutOff()).containsExactly("m_ci", "m_res");
  }

  @Test
  void anElementWithoutFlowsTakesNothingAlong() {
    BlastRadius radius = of("element siem siem - 1", "siem");
    assertThat(radius.rings()).isEmpty();
    assertThat(radius.keyGroup()).isEmpty();
    assertThat(radius.keyUnits()).isEmpty();
    assertThat(radius.cutOff()).isEmpty();
    assertThat(radius.supply().units()).isZero();
  }

  @Test
  void aSecondWayToTheHeadEndSavesTheMeters() {
    String text =
        """
        element m meter.res - 100
        element a dcu - 1
        element b dcu - 1
        element hes hes - 1
        flow m a - -
        flow a hes - -
        flow m b - -
        flow b hes - -
        """;
    assertThat(of(text, "a").cutOff()).isEmpty();
    assertThat(of(text, "hes").cutOff()).containsExactly("m");
  }

  @Test
  void conversationsThatOnlyShareAFirewallAreNotTakenAlong() {
    String text =
        """
        element dcu dcu - 1
        element fw fw.hes - 1
        element hes hes - 1
        element vnd vendor - 1
        element jump jump - 1
        flow dcu fw mqtts readings
        flow fw hes mqtts readings
        flow vnd fw ssh admin
        flow fw jump ssh admin
        """;
    assertThat(of(text, "vnd").rings()).containsExactly(List.of("fw"), List.of("jump"));
  }

  @Test
  void keysOfADeviceEachAreHeldByOne() {
    assertThat(of("element m meter.res - 100 keyScope=device", "m").keyUnits()).contains(1L);
    assertThat(of("element m meter.res - 100 keyScope=fleet", "m").keyUnits()).contains(100L);
  }

  @Test
  void anUnknownElementIsAnError() {
    assertThatThrownBy(() -> of(T1, "nobody")).isInstanceOf(IllegalArgumentException.class);
  }

  private static BlastRadius of(String text, String element) {
    return BlastRadius.of(Sketch.dfd(text), Packs.builtIn(), element);
  }
}
