package io.gridstride.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLDecoder;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;

/** What the product promises never to do, whatever a model, pack or template says. */
class SafetyTest {
  @Test
  void nothingReachesTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(describe("reach the network", SafetyTest::reachesTheNetwork))
        .orShould()
        .accessTargetWhere(
            Code.anyOf(
                "java.net.URL.getContent",
                "java.net.URL.openConnection",
                "java.net.URL.openStream"))
        .because("a threat model is secret, and nobody is told that it exists")
        .check(Code.MAIN);
  }

  @Test
  void nothingRunsForeignCode() {
    noClasses()
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Process.class, ProcessBuilder.class, ClassLoader.class, ObjectInputStream.class))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect", "javax.script..", "javax.tools..")
        .orShould()
        .accessTargetWhere(Code.anyOf("java.lang.Class.forName", "java.lang.Runtime.exec"))
        .because("models, packs and templates are data from strangers")
        .check(Code.MAIN);
  }

  @Test
  void noInternalsOfTheJdkOrOfJavaFxAreUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..", "sun..", "jdk.internal..")
        .because("they change without notice")
        .check(Code.MAIN);
  }

  private static boolean reachesTheNetwork(JavaClass type) {
    String name = type.getPackageName();
    boolean address =
        belongToAnyOf(
                URI.class, URISyntaxException.class, URL.class, URLEncoder.class, URLDecoder.class)
            .test(type);
    return (name.startsWith("java.net") && !address)
        || name.startsWith("javax.net")
        || (name.startsWith("java.nio.channels") && type.getSimpleName().contains("Socket"));
  }
}
