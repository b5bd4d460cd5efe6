package io.gridstride.analysis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order of edits, the judgements made from the last ones are those made anew. */
class IncrementalTest {
  private static final int EDITS = 400;
  private static final Catalog CATALOG = Packs.builtIn();

  static Stream<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files.sorted().toList().stream();
    }
  }

  private static Dfd dfd(Path path) {
    return ((Reading.Read<ThreatModel>) ModelFiles.read(path)).value().dfd();
  }

  @ParameterizedTest
  @MethodSource("models")
  void afterEachOfManyEditsTheNextResultEqualsTheFullOne(Path path) {
    long seed = path.getFileName().toString().hashCode();
    var changes = new RandomChanges(new Random(seed), CATALOG);
    Dfd dfd = dfd(path);
    Judgements judgements = Judgements.of(dfd, CATALOG);
    for (int edit = 0; edit < EDITS; edit++) {
      dfd = changes.next(dfd);
      judgements = judgements.next(dfd);
      Judgements anew = Judgements.of(dfd, CATALOG);

      assertThat(judgements.threats())
          .as("edit %d of seed %d", edit, seed)
          .isEqualTo(anew.threats());
      assertThat(judgements.coverage())
          .as("edit %d of seed %d", edit, seed)
          .isEqualTo(anew.coverage());
    }
  }

  @Test
  void aPropertyOfAnElementHasOnlyItselfAndItsFlowsJudgedAgain() {
    Dfd dfd = dfd(Path.of("models/coursework-segmented.gridstride"));
    Element meter = dfd.element("m_res").orElseThrow();
    Dfd edited =
        with(
            dfd,
            meter.withProperties(
                meter.properties().with("secureBoot", new PropertyValue.Text("none"))));

    assertThat(Judgements.of(dfd, CATALOG).next(edited).anew())
        .contains(new Subject(Subject.Kind.ELEMENT, "m_res"))
        .allMatch(subject ->
            subject.id().equals("m_res")
                || dfd.flow(subject.id()).filter(flow -> flow.touches("m_res")).isPresent());
  }

  @Test
  void aNewNameHasNothingJudgedAgain() {
    Dfd dfd = dfd(Path.of("models/coursework-segmented.gridstride"));
    Dfd edited = with(dfd, dfd.element("m_res").orElseThrow().withName("Other meters"));

    assertThat(Judgements.of(dfd, CATALOG).next(edited).anew()).isEmpty();
  }

  @Test
  void theSameDfdIsNotJudgedAgain() {
    Dfd dfd = dfd(Path.of("models/coursework-segmented.gridstride"));
    Judgements judgements = Judgements.of(dfd, CATALOG);

    assertThat(judgements.next(dfd)).isSameAs(judgements);
  }

  @Test
  void anElementApartFromAllOthersLeavesTheirJudgementsAlone() {
    Dfd dfd = dfd(Path.of("models/coursework-segmented.gridstride"));
    Element alone =
        Element.of("alone", "hes", CATALOG.type("hes").orElseThrow().kind(), "Head-end apart");

    List<Subject> anew = Judgements.of(dfd, CATALOG).next(with(dfd, alone)).anew();

    assertThat(anew).containsExactly(new Subject(Subject.Kind.ELEMENT, "alone"));
  }

  private static Dfd with(Dfd dfd, Element element) {
    SequencedMap<String, Element> next = new LinkedHashMap<>(dfd.elements());
    next.put(element.id(), element);
    return dfd.withElements(next);
  }
}
