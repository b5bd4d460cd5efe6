package io.gridstride.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrowsTest {
  @ParameterizedTest
  @EnumSource
  void aRoomUsesOnlyTheRoomsAndLibrariesItIsGiven(Room room) {
    classes()
        .that(Room.classesOf(EnumSet.of(room)))
        .should()
        .onlyDependOnClassesThat(describe("Room." + room + " names", room::mayUse))
        .because("data goes one way, and each library has its one place")
        .allowEmptyShould(true)
        .check(Code.MAIN);
  }

  @Test
  void everyClassIsInARoom() {
    classes()
        .should(be(describe("in a Room", type -> Room.of(type.getPackageName()).isPresent())))
        .because("a package outside the rooms would have no rules")
        .check(Code.MAIN);
  }
}
