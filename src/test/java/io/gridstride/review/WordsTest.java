package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.explain.Change;
import io.gridstride.analysis.explain.Effect;
import io.gridstride.file.Packs;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Dfd DFD =
      Sketch.dfd(
          """
          element m meter.res Z-FIELD 10 keyStorage=software
          element d dcu Z-NAN 1
          flow m d mqtt -
          control c C21 f1 planned
          """);

  private static final PartNames NAMES = new PartNames(DFD, Packs.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          element is dcu                       | it is a data concentrator
          not element is {dcu, meterLike}      | it is not a data concentrator or a meter-like component
          source in zone {Z-FIELD}             | the sender stands in the zone Field devices
          flow carries {readings, keys}        | the flow carries Meter readings or Keys
          element.keyStorage in {software, hsm}| its key storage is software or HSM
          target.mfa = true                    | the receiver's “multi-factor sign-in” is yes
          element is broker.mqtt               | it is an MQTT broker
          element.count >= 1000                | its fleet count is at least 1,000
          element.keySharers < 2               | its number of units with the same key is less than 2
          flow.integrity < mac                 | the flow's integrity is worse than MAC
          flow.protocol = mqtt                 | the flow's protocol is MQTT
          element.wifiBridge = false           | its “Wi-Fi bridge” is no
          source is dcu or target is dcu or flow.protocol = mqtt | either end is a data concentrator or the flow's protocol is MQTT
          (source is dcu and target is hes) or (target is dcu and source is hes) | one end is a data concentrator and the other is a head-end system
          source is dcu or target is hes       | the sender is a data concentrator or the receiver is a head-end system
          element.services contains {snmpv2c, http} | its open services include SNMP v2c or HTTP
          element.authorisationExpiry >= days  | its expiry of field permits is days or better
          element is {mdms, hanDevice}         | it is meter data management or a HAN-device component
          element is der                       | it is a DER component
          element.debugPorts != open           | its debug ports are not open
          element is dcu and (element.mfa = true or element.mfa = false) | it is a data concentrator and (its “multi-factor sign-in” is yes or its “multi-factor sign-in” is no)
          """)
  void conditionsReadLikeClauses(String condition, String words) {
    assertThat(new ConditionWords(NAMES).of(Knowledge.condition(condition))).isEqualTo(words);
  }

  @Test
  void whatHasNoNameIsCalledByItsId() {
    var names =
        new PartNames(
            Dfd.of(
                List.of(Element.of("m", "meter.res", ElementKind.DEVICE, "")),
                List.of(Flow.of("f", "m", "m")),
                List.of(Boundary.zone("z", "")),
                List.of(DataAsset.of("a", "readings", "")),
                List.of()),
            Packs.builtIn());
    assertThat(List.of(names.part("m"), names.part("f"), names.part("z"), names.part("a")))
        .containsExactly("m", "m \u2192 m", "z", "a");
  }

  @Test
  void changesNameThePartItsIdAndWhatIsNow() {
    var words = new ChangeWords(NAMES);
    assertThat(words.todo(new Change.SetProperty("m", "keyStorage", new PropertyValue.Text("hsm"))))
        .isEqualTo("Set key storage of m [m] to HSM (now software)");
    assertThat(words.fact(new Change.SetProperty("m", "keyStorage", new PropertyValue.Text("hsm"))))
        .isEqualTo("key storage of m [m] is HSM");
    assertThat(words.todo(new Change.SetProtocol("f1", "mqtts")))
        .isEqualTo("Let m \u2192 d [f1] use MQTT over TLS (now MQTT)");
    assertThat(
            words.todo(new Change.SetProperty("f1", "encryption", new PropertyValue.Text("tls"))))
        .isEqualTo("Set encryption of m \u2192 d [f1] to TLS (now none)");
    assertThat(words.todo(new Change.AddControl("C06", Optional.of("m"))))
        .isEqualTo("Put C06 Lock debug interfaces in place on m [m]");
    assertThat(words.todo(new Change.CarryOut("c")))
        .isEqualTo(
            "Carry out the planned C21 Protection from meter to head-end on m \u2192 d [f1]");
  }

  @Test
  void effectsNameAFewResultsAndCountTheRest() {
    List<String> many = List.of("A@1", "A@2", "A@3", "A@4", "A@5", "A@6", "A@7");
    assertThat(
            EffectWords.of(
                new Effect(many, List.of("B@1"), List.of(), List.of(), List.of(), List.of())))
        .isEqualTo("also closes A@1, A@2, A@3, A@4, A@5 and 2 more; opens B@1");
    assertThat(
            EffectWords.of(
                new Effect(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())))
        .isEqualTo("changes nothing else");
  }
}
