package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.analysis.risk.ControlPaths;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.Network;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplyTest {
  private static final String CITY =
      """
      element hes hes - 1
      element dcu dcu - 100
      element homes meter.res - 50000 hasRemoteDisconnect=true
      element chargers evse - 2000
      element gas meter.gas - 20000 valve=true
      element quiet meter.res - 7000 hasRemoteDisconnect=false
      element unsaid meter.res - 1000
      element mdms mdms - 1
      element apart meter.res - 999 hasRemoteDisconnect=true
      flow hes dcu - control
      flow dcu homes - disconnect
      flow dcu chargers - control
      flow dcu gas - valve
      flow dcu quiet - control
      flow dcu unsaid - control
      flow mdms hes - readings
      flow hes apart - readings
      """;

  @Test
  void megawattsAreUnitsTimesLoadTimesTheShareThatDrawsAtOnce() {
    // 50,000 x 1 kW x 0.6 = 30 MW; 2,000 x 7 kW x 0.3 = 4.2 MW; a gas valve switches no power.
    Supply supply = from(CITY, "hes");
    assertThat(supply.units()).isEqualTo(72_000);
    assertThat(supply.megawatts()).isCloseTo(34.2, within(1e-9));
    assertThat(supply.concernsTheGrid()).isFalse();
  }

  @Test
  void whatMayBeSwitchableForAllAnyoneSaidIsCountedApart() {
    // 1,000 x 1 kW x 0.6 = 0.6 MW
    Supply supply = from(CITY, "hes");
    assertThat(supply.unstatedUnits()).isEqualTo(1_000);
    assertThat(supply.unstatedMegawatts()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void aLoadBeyondAllReasonIsCutAndNeverTurnsNegative() {
    Supply supply =
        from(
            "element m meter.res - 1000000000 hasRemoteDisconnect=true loadKilowatts=900000000000"
                + " loadCoincidence=900000\n",
            "m");
    assertThat(supply.megawatts()).isEqualTo(100_000_000);
  }

  @Test
  void onlyCommandsSwitch() {
    assertThat(from(CITY, "mdms")).isEqualTo(Supply.NONE);
  }

  @Test
  void anElementSwitchesItself() {
    assertThat(from(CITY, "homes").units()).isEqualTo(50_000);
  }

  @Test
  void theModelMayStateItsOwnLoad() {
    String text =
        "element e meter.res - 1000 hasRemoteDisconnect=true loadKilowatts=4 loadCoincidence=25";
    assertThat(from(text, "e").megawatts()).isCloseTo(1.0, within(1e-9));
  }

  @Test
  void fromAHundredThousandUnitsOrThreeGigawattsOnTheGridIsConcerned() {
    assertThat(from("element e meter.gas - 99999 valve=true", "e").concernsTheGrid()).isFalse();
    assertThat(from("element e meter.gas - 100000 valve=true", "e").concernsTheGrid()).isTrue();
    // 25,000 x 200 kW x 0.6 = 3,000 MW
    String works = "element e meter.ci - 25000 hasRemoteDisconnect=true loadKilowatts=200";
    assertThat(from(works, "e").concernsTheGrid()).isTrue();
  }

  @Test
  void aFirewallLetsThroughOnlyTheProtocolByWhichTheCommandCame() {
    String text =
        """
        element portal portal - 1
        element hes hes - 1
        element fw fw.hes - 1
        element homes meter.res - 10 hasRemoteDisconnect=true
        flow portal fw https control
        flow hes fw dlms.s2 control
        flow fw homes dlms.s2 disconnect
        """;
    assertThat(from(text, "hes").units()).isEqualTo(10);
    assertThat(from(text, "portal").units()).isZero();
  }

  private static Supply from(String text, String start) {
    Dfd dfd = Sketch.dfd(text);
    Network network = Network.of(dfd, Packs.builtIn());
    return ControlPaths.of(dfd, network).from(List.of(network.number(start)));
  }
}
