package io.gridstride.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.file.Packs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the built-in pack holds, beyond being sound. */
class BuiltInPackTest {
  private static final Catalog PACK = Packs.builtIn();

  @Test
  void itKnowsTheWholeDomain() {
    assertThat(PACK.types()).hasSize(56);
    assertThat(PACK.protocols()).hasSize(49);
    assertThat(PACK.zones()).hasSize(17);
    assertThat(PACK.dataKinds()).hasSize(18);
    assertThat(PACK.controls()).hasSize(90);
    assertThat(PACK.findings().keySet())
        .containsExactlyElementsOf(
            GraphFinding.ALL.stream().map(GraphFinding::type).sorted().toList());
  }

  @Test
  void itHasRulesOfEveryLetterForElementsAndFlows() {
    assertThat(PACK.rules()).hasSize(130);
    for (Stride stride : Stride.values()) {
      assertThat(PACK.rules().values())
          .filteredOn(rule -> rule.stride() == stride)
          .hasSizeGreaterThan(7);
    }
    for (Rule.On on : Rule.On.values()) {
      assertThat(PACK.rules().values()).filteredOn(rule -> rule.on() == on).hasSizeGreaterThan(12);
    }
  }

  @Test
  void aRuleIsNamedAfterItsLetter() {
    assertThat(PACK.rules().values())
        .allMatch(rule -> rule.id().charAt(0) == rule.stride().letter());
  }

  @Test
  void nothingIsThereThatNobodyNames() {
    assertThat(PACK.glyphs().keySet())
        .containsExactlyInAnyOrderElementsOf(named(PACK.types(), ComponentType::glyph));
    SortedSet<String> offered = new TreeSet<>();
    PACK.types().values().forEach(type -> offered.addAll(type.properties()));
    assertThat(offered).containsExactlyInAnyOrderElementsOf(PACK.elementProperties().keySet());
    SortedSet<String> cited = new TreeSet<>();
    PACK.rules().values().forEach(rule -> cited.addAll(rule.references()));
    PACK.controls().values().forEach(control -> cited.addAll(control.references()));
    PACK.findings().values().forEach(finding -> cited.addAll(finding.references()));
    // Techniques are listed whole, so that a report can say which of them no rule knows.
    assertThat(PACK.references().keySet())
        .containsAll(cited)
        .allMatch(id -> cited.contains(id) || id.matches("T0\\d{3}"));
  }

  @Test
  void everyPropertyHasATopicAndEveryTopicSeveral() {
    List<String> topics =
        Stream.of(PACK.elementProperties(), PACK.flowProperties())
            .flatMap(map -> map.values().stream())
            .map(property -> property.group().orElse("none for " + property.id()))
            .toList();
    assertThat(PACK.propertyGroups().keySet()).containsAll(topics);
    assertThat(PACK.propertyGroups().keySet())
        .allSatisfy(topic -> assertThat(topics).filteredOn(topic::equals).hasSizeGreaterThan(4));
  }

  /** A reader of a report cannot ask the pack where it has a figure or an event from. */
  @Test
  void noThreatClaimsAFigureOrAnEventWithoutASource() {
    Stream<String> told =
        Stream.concat(
            PACK.rules().values().stream().flatMap(rule -> Stream.of(rule.attack(), rule.harm())),
            PACK.findings().values().stream().map(FindingType::meaning));
    assertThat(told)
        .noneMatch(text -> text.matches(".*\\d (%|of|years|months|days|hours).*"))
        .noneMatch(text -> text.matches(".*\\d[,.]\\d.*"))
        .noneMatch(text ->
            text.matches(
                "(?i).*(ukrain|field study|simulation|survey|often|usually|in practice).*"));
  }

  @Test
  void noTwoControlsOrRulesShareATitle() {
    assertThat(named(PACK.controls(), Control::title)).hasSameSizeAs(PACK.controls().keySet());
    assertThat(named(PACK.rules(), Rule::title)).hasSameSizeAs(PACK.rules().keySet());
    assertThat(named(PACK.types(), ComponentType::name)).hasSameSizeAs(PACK.types().keySet());
  }

  @Test
  void aControlIsNotNamedTwiceInOneRule() {
    for (Rule rule : PACK.rules().values()) {
      List<String> all =
          Stream.concat(rule.controls().stream(), rule.supporting().stream()).toList();
      assertThat(all).as(rule.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatPeopleReadIsShortFullSentences() {
    List<String> sentences = new ArrayList<>();
    for (Rule rule : PACK.rules().values()) {
      sentences.addAll(List.of(rule.attack(), rule.harm(), rule.detection(), rule.advice()));
    }
    PACK.controls().values().forEach(control -> sentences.add(control.how()));
    PACK.types().values().forEach(type -> sentences.add(type.purpose()));
    PACK.protocols().values().forEach(protocol -> sentences.add(protocol.notes()));
    PACK.findings().values().forEach(finding -> sentences.add(finding.meaning()));

    assertThat(sentences).allSatisfy(text -> assertThat(text).matches("[A-Z].{15,240}[.]"));
    assertThat(questions()).allSatisfy(text -> assertThat(text).matches("[A-Z].{8,80}[?.]"));
  }

  private static List<String> questions() {
    return Stream.of(PACK.elementProperties(), PACK.flowProperties())
        .flatMap(map -> map.values().stream())
        .map(PropertyType::question)
        .toList();
  }

  private static <T> SortedSet<String> named(
      java.util.SequencedMap<String, T> entries, Function<T, String> name) {
    Collection<T> all = entries.values();
    SortedSet<String> names = new TreeSet<>();
    all.forEach(entry -> names.add(name.apply(entry)));
    return names;
  }
}
