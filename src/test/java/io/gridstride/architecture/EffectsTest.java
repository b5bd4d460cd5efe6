package io.gridstride.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.EnumSet;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.Timer;
import org.junit.jupiter.api.Test;

/**
 * Rule 5: files, clock, randomness, locale and threads only at the edge. Files and most of the rest
 * are already out of reach, because {@link Room} does not give the core their packages.
 */
class EffectsTest {
  @Test
  void theClockAndRandomnessArePassedIn() {
    core()
        .should()
        .accessTargetWhere(
            Code.anyOf(
                "java.lang.Math.random",
                "java.lang.StrictMath.random",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.identityHashCode",
                "java.lang.System.nanoTime",
                "java.time.Clock.systemDefaultZone",
                "java.time.Clock.systemUTC",
                "java.time.Instant.now",
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.LocalTime.now",
                "java.time.OffsetDateTime.now",
                "java.time.Year.now",
                "java.time.ZonedDateTime.now",
                "java.time.ZoneId.systemDefault",
                "java.util.Collections.shuffle",
                "java.util.UUID.randomUUID"))
        .orShould()
        .dependOnClassesThat(belongToAnyOf(Random.class, SplittableRandom.class))
        .because("the same model and catalogue must give the same result")
        .check(Code.MAIN);
  }

  @Test
  void theLocaleIsNeverTheMachines() {
    core()
        .should()
        .accessTargetWhere(
            Code.anyOf(
                "java.lang.String.format(String, [Ljava.lang.Object;)",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.text.Collator.getInstance()",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                "java.text.NumberFormat.getInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.util.Locale.getDefault",
                "java.util.Locale.setDefault"))
        .because("a report must read the same on every machine")
        .check(Code.MAIN);
  }

  @Test
  void theProcessIsNotTouched() {
    core()
        .should()
        .accessTargetWhere(
            Code.anyOf(
                "java.lang.Class.getResource",
                "java.lang.Class.getResourceAsStream",
                "java.lang.System.err",
                "java.lang.System.exit",
                "java.lang.System.getenv",
                "java.lang.System.getProperty",
                "java.lang.System.in",
                "java.lang.System.lineSeparator",
                "java.lang.System.out",
                "java.util.Collection.parallelStream",
                "java.util.List.parallelStream",
                "java.util.stream.Stream.parallel"))
        .orShould()
        .dependOnClassesThat(belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class))
        .because("the core is pure: what it needs is passed in, and it returns what it found")
        .check(Code.MAIN);
  }

  private static GivenClassesConjunction core() {
    return noClasses().that(Room.classesOf(EnumSet.complementOf(EnumSet.copyOf(Room.EDGE))));
  }
}
