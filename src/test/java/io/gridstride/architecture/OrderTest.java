package io.gridstride.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.WeakHashMap;
import org.junit.jupiter.api.Test;

/** Rule 6: the same model gives the same bytes. Whether order matters here and now is not asked. */
class OrderTest {
  private static final String REMEDY =
      "it iterates in an order nobody chose; use Ordered, LinkedHashMap, TreeMap or EnumMap";

  @Test
  void noCollectionIsMadeThatForgetsItsOrder() {
    outsideTheWindow()
        .should()
        .accessTargetWhere(
            Code.anyOf(
                "java.util.Map.copyOf",
                "java.util.Map.of",
                "java.util.Map.ofEntries",
                "java.util.Set.copyOf",
                "java.util.Set.of",
                "java.util.HashMap.<init>",
                "java.util.HashSet.<init>",
                "java.util.HashMap.newHashMap",
                "java.util.HashSet.newHashSet"))
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(Hashtable.class, IdentityHashMap.class, WeakHashMap.class))
        .because(REMEDY)
        .check(Code.MAIN);
  }

  @Test
  void noCollectorForgetsTheOrder() {
    outsideTheWindow()
        .should()
        .accessTargetWhere(
            Code.anyOf(
                "java.util.stream.Collectors.groupingBy(Function)",
                "java.util.stream.Collectors.groupingBy(Function, java.util.stream.Collector)",
                "java.util.stream.Collectors.groupingByConcurrent",
                "java.util.stream.Collectors.toConcurrentMap",
                "java.util.stream.Collectors.toMap(Function, Function)",
                "java.util.stream.Collectors.toMap(Function, Function, BinaryOperator)",
                "java.util.stream.Collectors.toSet",
                "java.util.stream.Collectors.toUnmodifiableMap",
                "java.util.stream.Collectors.toUnmodifiableSet"))
        .because(REMEDY)
        .check(Code.MAIN);
  }

  private static GivenClassesConjunction outsideTheWindow() {
    return noClasses().that(Room.classesOf(EnumSet.complementOf(EnumSet.of(Room.UI))));
  }
}
