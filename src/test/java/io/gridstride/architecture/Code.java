package io.gridstride.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled main code, and ways to speak about what it calls. */
final class Code {
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.gridstride");

  private Code() {}

  /**
   * An access to one of the targets. A target is a class and a member, as in {@code
   * java.time.Instant.now}, with its parameter types when only some overloads are meant.
   */
  static DescribedPredicate<JavaAccess<?>> anyOf(String... targets) {
    List<String> all = List.of(targets);
    return DescribedPredicate.describe(
        "access one of " + Stream.of(targets).collect(Collectors.joining(", ")),
        access -> all.contains(name(access)) || all.contains(signature(access)));
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static String signature(JavaAccess<?> access) {
    return access
        .getTarget()
        .getFullName()
        .replaceAll("java\\.(lang|util|util\\.function)\\.(?=[A-Z]\\w*[,)])", "");
  }
}
