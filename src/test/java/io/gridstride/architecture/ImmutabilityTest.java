package io.gridstride.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 2: values do not change, so that a snapshot can be kept, compared and shared. */
class ImmutabilityTest {
  /** The classes that may change while they work, each with its reason. */
  private static final List<String> MAY_CHANGE =
      List.of(
          // A place in a text that is read once; no reader outlives its call.
          "io.gridstride.catalog.ConditionParser",
          "io.gridstride.catalog.ConditionTokens",
          // Grows while it is filled, as the inside of a map does.
          "io.gridstride.drawing.Cells");

  private static final DescribedPredicate<JavaClass> VALUES =
      Room.classesOf(EnumSet.complementOf(EnumSet.of(Room.UI, Room.REPORT_PDF)))
          .and(describe("are values", type -> !MAY_CHANGE.contains(type.getName())));

  @Test
  void aClassIsARecordAnEnumAnInterfaceOrFinal() {
    classes()
        .that(VALUES)
        .should(be(describe("closed to change by inheritance", ImmutabilityTest::isClosed)))
        .because("a subclass could add state or change what a value means")
        .check(Code.MAIN);
  }

  @Test
  void everyFieldIsFinal() {
    fields()
        .that()
        .areDeclaredInClassesThat(VALUES)
        .should()
        .beFinal()
        .because("a changed model is a new value")
        .check(Code.MAIN);
  }

  @Test
  void noStaticFieldHoldsStateThatCanChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .haveRawType(not(describe("a type that can change", ImmutabilityTest::isChangeable)))
        .because("static state that changes is a hidden channel between rooms")
        .check(Code.MAIN);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.isAnonymousClass()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.getEnclosingClass().filter(JavaClass::isEnum).isPresent();
  }

  private static boolean isChangeable(JavaClass type) {
    return type.isArray()
        || type.getPackageName().startsWith("java.util.concurrent")
        || belongToAnyOf(
                StringBuilder.class,
                ThreadLocal.class,
                java.util.ArrayList.class,
                java.util.HashMap.class,
                java.util.HashSet.class)
            .test(type);
  }
}
