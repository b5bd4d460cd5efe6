package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Transit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitTest {
  private static final String FIREWALL =
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

  @Test
  void twoConversationsThroughOneFirewallDoNotJoinUp() {
    assertThat(along(FIREWALL, "dcu")).containsExactly("dcu", "fw", "hes");
    assertThat(along(FIREWALL, "vnd")).containsExactly("fw", "jump", "vnd");
  }

  @Test
  void inT2NoVendorSessionAndNoReadingLeavesAFirewallAsSomethingElse() {
    String t2 = Sketch.file("t2.txt");
    assertThat(along(t2, "vnd")).containsExactly("fwi", "jmp", "vnd", "vpng");
    assertThat(along(t2, "jmp")).doesNotContain("hes", "broker", "m_res");
    assertThat(along(t2, "m_res")).contains("dcu1", "fwf", "apn", "fwh", "broker", "fwi", "hes");
    assertThat(along(t2, "hes")).contains("broker", "apn", "dcu2", "m_res");
  }

  @Test
  void againstTheFlowsTheSameRuleHolds() {
    assertThat(against(FIREWALL, "hes")).containsExactly("dcu", "fw", "hes");
    assertThat(against(FIREWALL, "jump")).containsExactly("fw", "jump", "vnd");
  }

  @Test
  void whoeverSendsTheSameRuleHolds() {
    assertThat(either(FIREWALL, "hes")).containsExactly("dcu", "fw", "hes");
    assertThat(either(FIREWALL, "jump")).containsExactly("fw", "jump", "vnd");
  }

  @Test
  void aTunnelGoesTogetherWithEveryProtocol() {
    String text =
        """
        element dcu dcu - 1
        element fw fw.field - 1
        element apn net.carrier - 1
        element fwh fw.hes - 1
        element broker broker.mqtt - 1
        element hub iot.hub - 1
        flow dcu fw mqtts readings
        flow fw apn vpnlink readings
        flow apn fwh cellular readings
        flow fwh broker mqtts readings
        flow fwh hub amqp readings
        """;
    assertThat(along(text, "dcu")).containsExactly("apn", "broker", "dcu", "fw", "fwh", "hub");
    assertThat(against(text, "hub")).containsExactly("apn", "dcu", "fw", "fwh", "hub");
  }

  @Test
  void aFlowOfNoStatedProtocolIsNotTakenForASafeOne() {
    String text =
        """
        element a dcu - 1
        element fw fw.hes - 1
        element b hes - 1
        element c hes - 1
        flow a fw - -
        flow fw b https -
        flow fw c - -
        """;
    assertThat(along(text, "a")).containsExactly("a", "b", "c", "fw");
  }

  @Test
  void fromAFirewallItselfEveryFlowLeadsOn() {
    assertThat(along(FIREWALL, "fw")).containsExactly("fw", "hes", "jump");
  }

  @Test
  void aFirewallThatWasPassedCanBePassedAgainByAnotherProtocol() {
    String text =
        FIREWALL
            + """
            flow hes vnd https admin
            """;
    Network network = network(text);
    Reached reached = Transit.of(network).along(List.of(network.number("dcu")));
    assertThat(reached.path(network.number("jump")).elements())
        .containsExactly("dcu", "fw", "hes", "vnd", "fw", "jump");
    assertThat(reached.hops(network.number("jump"))).isEqualTo(5);
  }

  @Test
  void otherElementsPassOnWhateverTheProtocol() {
    assertThat(along(FIREWALL.replace("fw.hes", "jump"), "vnd"))
        .containsExactly("fw", "hes", "jump", "vnd");
  }

  @Test
  void pathsReadInTheDirectionOfTheirFlows() {
    Network network = network(FIREWALL);
    var transit = Transit.of(network);
    int dcu = network.number("dcu");
    int hes = network.number("hes");
    var path = new Reached.Path(List.of("dcu", "fw", "hes"), List.of("f1", "f2"));
    assertThat(transit.along(List.of(dcu)).path(hes)).isEqualTo(path);
    assertThat(transit.against(List.of(hes)).path(dcu)).isEqualTo(path);
    assertThat(transit.either(List.of(dcu)).path(hes)).isEqualTo(path);
    assertThat(transit.either(List.of(hes)).path(dcu))
        .isEqualTo(new Reached.Path(List.of("hes", "fw", "dcu"), List.of("f2", "f1")));
  }

  @Test
  void aStartIsItsOwnPath() {
    Network network = network(FIREWALL);
    int hes = network.number("hes");
    Reached reached = Transit.of(network).along(List.of(hes));
    assertThat(reached.hops(hes)).isZero();
    assertThat(reached.path(hes)).isEqualTo(new Reached.Path(List.of("hes"), List.of()));
    assertThatThrownBy(() -> reached.path(network.number("dcu")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dcu is not reached");
  }

  @Test
  void closedElementsAndFlowsAreNotWalked() {
    Network network = network(FIREWALL);
    var transit = Transit.of(network);
    var start = List.of(network.number("dcu"));
    assertThat(reached(network, transit.without(placed -> placed.is("hes")).along(start)))
        .containsExactly("dcu", "fw");
    assertThat(reached(network, transit.only(flow -> !flow.id().equals("f1")).along(start)))
        .containsExactly("dcu");
    assertThat(reached(network, transit.without(placed -> placed.is("dcu")).along(start)))
        .isEmpty();
  }

  @Test
  void whetherTwoFlowsGoTogetherCanBeAskedAtAnyElement() {
    Network network = network(FIREWALL);
    var transit = Transit.of(network);
    int fw = network.number("fw");
    assertThat(transit.passes(fw, 0, 1)).isTrue();
    assertThat(transit.passes(fw, 0, 3)).isFalse();
    assertThat(transit.passes(network.number("hes"), 0, 3)).isTrue();
  }

  @Test
  void aLongChainIsWalkedAndItsPathShownByItsEnd() {
    var text = new StringBuilder("element n00000 meter.res - 60\n");
    for (int i = 1; i < 20_000; i++) {
      text.append("element n%05d fw.hes - 1%n".formatted(i));
      text.append("flow n%05d n%05d https -%n".formatted(i - 1, i));
    }
    Network network = network(text.toString());
    Reached reached = Transit.of(network).along(List.of(0));
    assertThat(reached.hops(19_999)).isEqualTo(19_999);
    assertThat(reached.path(19_999).elements()).hasSize(Reached.LONGEST_SHOWN).endsWith("n19999");
  }

  private static Network network(String text) {
    return Network.of(Sketch.dfd(text), Knowledge.ofTypes().catalog());
  }

  private static List<String> along(String text, String start) {
    Network network = network(text);
    return reached(network, Transit.of(network).along(List.of(network.number(start))));
  }

  private static List<String> against(String text, String end) {
    Network network = network(text);
    return reached(network, Transit.of(network).against(List.of(network.number(end))));
  }

  private static List<String> either(String text, String start) {
    Network network = network(text);
    return reached(network, Transit.of(network).either(List.of(network.number(start))));
  }

  private static List<String> reached(Network network, Reached reached) {
    return network.ids(reached.elements());
  }
}
