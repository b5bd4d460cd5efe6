package io.gridstride.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 4: after load, only {@code Edits.apply} makes a changed model. */
class OneWriterTest {
  private static final List<String> SNAPSHOTS =
      List.of("io.gridstride.model.ThreatModel", "io.gridstride.model.Dfd");

  private static final DescribedPredicate<JavaClass> WRITERS =
      Room.classesOf(EnumSet.of(Room.MODEL, Room.FILE, Room.INTERCHANGE))
          .or(
              describe(
                  "are editor.Edits",
                  type -> type.getName().startsWith("io.gridstride.editor.Edits")))
          .or(
              describe(
                  "try out what nobody keeps",
                  type -> type.getName().equals("io.gridstride.analysis.explain.Hypothesis")))
          .or(
              describe(
                  "draw what nobody keeps",
                  type -> type.getName().equals("io.gridstride.report.parts.PathRows")));

  @Test
  void onlyReadersAndEditsMakeAModel() {
    noClasses()
        .that(DescribedPredicate.not(WRITERS))
        .should()
        .accessTargetWhere(describe("make a changed model", OneWriterTest::makesAModel))
        .because("each change is one Edit, so that it can be undone, saved and tested")
        .allowEmptyShould(true)
        .check(Code.MAIN);
  }

  @Test
  void analysisReadsTheFactsAndNeverTheDrawing() {
    noClasses()
        .that(Room.classesOf(EnumSet.of(Room.ANALYSIS)))
        .should()
        .dependOnClassesThat(
            describe(
                "are a whole model, a drawing or a decision",
                type ->
                    List.of(
                            "io.gridstride.model.ThreatModel",
                            "io.gridstride.model.Diagram",
                            "io.gridstride.model.Decision")
                        .contains(type.getName())))
        .because("moving a box or taking a decision must not change a threat")
        .allowEmptyShould(true)
        .check(Code.MAIN);
  }

  private static boolean makesAModel(JavaAccess<?> access) {
    String member = access.getTarget().getName();
    return SNAPSHOTS.contains(access.getTargetOwner().getName())
        && (member.equals("<init>") || member.equals("of") || member.startsWith("with"));
  }
}
