package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random conditions over random, partly stated properties, against plain two-valued logic. */
class ThreeValuedLogicTest {
  private static final List<String> PROPERTIES = List.of("p", "q", "r", "s");
  private static final List<String> VALUES = List.of("low", "middle", "high");
  private static final int TRIALS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aKnownAnswerIsTheAnswerOfEveryWayToStateTheRest(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < TRIALS; trial++) {
      Condition condition = condition(random, 3);
      Properties stated = some(random);
      Truth truth = Asked.truth(ask(condition, stated));
      for (Properties full : completions(stated)) {
        Truth plain = Truth.of(holds(condition, full));
        assertThat(Asked.truth(ask(condition, full))).as(condition.text()).isEqualTo(plain);
        if (truth != Truth.UNKNOWN) {
          assertThat(truth).as("%s on %s", condition.text(), stated).isEqualTo(plain);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void whatIsMissingIsWhatCanStillDecide(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < TRIALS; trial++) {
      Condition condition = condition(random, 3);
      Properties stated = some(random);
      Optional<Threat> threat = ask(condition, stated);
      List<String> missing = missing(threat);
      String about = condition.text() + " on " + stated;
      assertThat(missing.isEmpty()).as(about).isEqualTo(Asked.truth(threat) != Truth.UNKNOWN);
      Properties answered = stated;
      for (String property : missing) {
        answered = answered.with(property, value(random));
      }
      if (!missing.isEmpty()) {
        assertThat(stated.values().keySet()).as(about).doesNotContainAnyElementsOf(missing);
        assertThat(missing(ask(condition, answered)))
            .as(about)
            .doesNotContainAnyElementsOf(missing);
        assertThat(missing(ask(condition, withTheOthersStated(random, stated, missing))))
            .as("what is not missing changes nothing: " + about)
            .containsExactlyElementsOf(missing);
      }
    }
  }

  private static Properties withTheOthersStated(
      Random random, Properties stated, List<String> missing) {
    Properties more = stated;
    for (String property : PROPERTIES) {
      if (!missing.contains(property) && more.get(property).isEmpty()) {
        more = more.with(property, value(random));
      }
    }
    return more;
  }

  private static List<String> missing(Optional<Threat> threat) {
    return threat.stream()
        .flatMap(raised -> raised.missing().stream())
        .map(Missing::property)
        .toList();
  }

  private static Optional<Threat> ask(Condition condition, Properties stated) {
    Knowledge knowledge = Knowledge.empty();
    PROPERTIES.forEach(property -> knowledge.scale(property, VALUES.toArray(String[]::new)));
    knowledge.rule("R", Rule.On.ELEMENT, condition, Optional.empty(), 3, 3, Optional.empty());
    Element element = Element.of("e", "x", ElementKind.PROCESS, "e").withProperties(stated);
    Dfd dfd = Dfd.of(List.of(element), List.of(), List.of(), List.of(), List.of());
    return Asked.threat(knowledge, dfd, "e");
  }

  private static boolean holds(Condition condition, Properties full) {
    return switch (condition) {
      case All all -> all.terms().stream().allMatch(term -> holds(term, full));
      case Any any -> any.terms().stream().anyMatch(term -> holds(term, full));
      case Not not -> !holds(not.term(), full);
      case PropertyIn in -> in.values().contains(text(full, in.property()));
      case PropertyAtLeast least ->
          VALUES.indexOf(text(full, least.property())) >= VALUES.indexOf(least.value());
      default -> throw new IllegalArgumentException(condition.text());
    };
  }

  private static String text(Properties full, String property) {
    return full.get(property).orElseThrow().text();
  }

  private static Condition condition(Random random, int depth) {
    return switch (depth == 0 ? 3 + random.nextInt(2) : random.nextInt(5)) {
      case 0 -> new All(terms(random, depth));
      case 1 -> new Any(terms(random, depth));
      case 2 -> new Not(condition(random, depth - 1));
      case 3 ->
          new PropertyIn(
              Role.ELEMENT,
              any(random, PROPERTIES),
              IntStream.range(0, 1 + random.nextInt(2))
                  .mapToObj(i -> any(random, VALUES))
                  .toList());
      default -> new PropertyAtLeast(Role.ELEMENT, any(random, PROPERTIES), any(random, VALUES));
    };
  }

  private static List<Condition> terms(Random random, int depth) {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(i -> condition(random, depth - 1))
        .toList();
  }

  private static <T> T any(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static PropertyValue value(Random random) {
    return new PropertyValue.Text(any(random, VALUES));
  }

  private static Properties some(Random random) {
    var values = new TreeMap<String, PropertyValue>();
    for (String property : PROPERTIES) {
      if (random.nextBoolean()) {
        values.put(property, value(random));
      }
    }
    return Properties.of(values);
  }

  private static List<Properties> completions(Properties stated) {
    List<Properties> completions = List.of(stated);
    for (String property : PROPERTIES) {
      if (stated.get(property).isEmpty()) {
        List<Properties> next = new ArrayList<>();
        for (Properties one : completions) {
          VALUES.forEach(value -> next.add(one.with(property, new PropertyValue.Text(value))));
        }
        completions = next;
      }
    }
    return completions;
  }
}
