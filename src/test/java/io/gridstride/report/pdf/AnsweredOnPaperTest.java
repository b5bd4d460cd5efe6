package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Decision;
import io.gridstride.model.Extras;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.FactWords;
import io.gridstride.review.PartNames;
import io.gridstride.review.Register.Entry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever has nothing but the file can say of any threat which rule raised it, on which facts, what
 * to do about it and who decided what. Tried on ten threats of any models, every other one decided.
 */
class AnsweredOnPaperTest {
  private static final int THREATS = 10;
  private static final List<Decision.Status> STATES = List.of(Decision.Status.values());
  private static final Pattern AS_FOR = Pattern.compile("Allelseasfor(\\w+@[\\w.-]+?)\\.");

  /** What to look for of one model. */
  private record Drawn(Reviewed reviewed, List<String> threats) {}

  @Test
  void tenThreats() throws IOException {
    long seed = 20260131;
    int answered = 0;
    for (Drawn drawn : drawn(new Random(seed))) {
      try (Read read = Read.of(Shipped.pdf(drawn.reviewed(), Brief.of(Profile.FULL)))) {
        Paper paper = new Paper(drawn.reviewed(), read);
        for (String threat : drawn.threats()) {
          paper.answers(threat);
          answered++;
        }
      }
    }
    assertThat(answered).isEqualTo(THREATS);
  }

  private static List<Drawn> drawn(Random random) {
    SequencedMap<String, List<String>> byModel = new LinkedHashMap<>();
    SequencedMap<String, Reviewed> reviewed = new LinkedHashMap<>();
    for (int i = 0; i < THREATS; i++) {
      String name = Shipped.NAMES.get(random.nextInt(Shipped.NAMES.size()));
      List<Entry> entries =
          reviewed
              .computeIfAbsent(name, n -> Shipped.reviewed(Shipped.model(n)))
              .register()
              .entries();
      List<String> threats = byModel.computeIfAbsent(name, _ -> new ArrayList<>());
      String threat = entries.get(random.nextInt(entries.size())).threat().id();
      while (threats.contains(threat)) {
        threat = entries.get(random.nextInt(entries.size())).threat().id();
      }
      threats.add(threat);
    }
    List<Drawn> drawn = new ArrayList<>();
    byModel.forEach((name, threats) ->
        drawn.add(new Drawn(decided(Shipped.model(name), threats, random), threats)));
    return drawn;
  }

  private static Reviewed decided(ThreatModel model, List<String> threats, Random random) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < threats.size(); i += 2) {
      int number = random.nextInt(1000);
      decisions.add(
          new Decision(
              threats.get(i),
              STATES.get(random.nextInt(STATES.size())),
              "Reason number " + number + " of the board.",
              "Ada Review " + number,
              Optional.of(LocalDate.of(2025, 11, 1).plusDays(number % 60)),
              "Owner " + number,
              Optional.of(LocalDate.of(2026, 6, 30)),
              "",
              "",
              Extras.NONE));
    }
    return Shipped.reviewed(model.withDecisions(decisions));
  }

  /** A report as its reader has it. */
  private static final class Paper {
    private final Reviewed reviewed;
    private final PartNames names;
    private final String cards;
    private final String mitigated;
    private final String register;

    Paper(Reviewed reviewed, Read read) throws IOException {
      this.reviewed = reviewed;
      this.names = new PartNames(reviewed.model().dfd(), reviewed.catalog());
      this.cards = read.letters("Threats one by one");
      this.mitigated = read.letters("Mitigated threats");
      this.register = read.letters("Threat register");
    }

    void answers(String threat) {
      Entry entry = entry(threat);
      assertThat(register)
          .as(threat)
          .contains(letters(threat + entry.rule().title() + entry.subject()));
      if (entry.threat().outcome() == Outcome.MITIGATED && entry.decision().isEmpty()) {
        stopped(entry, row(entry));
      } else {
        String card = card(entry);
        facts(entry, card);
        toDo(entry, card);
        entry.decision().ifPresent(decision -> decision(decision, card));
        if (entry.threat().outcome() == Outcome.MITIGATED) {
          stopped(entry, card);
        }
      }
    }

    private Entry entry(String threat) {
      return reviewed.register().entries().stream()
          .filter(entry -> entry.threat().id().equals(threat))
          .findFirst()
          .orElseThrow();
    }

    /** From its head to that of the next. */
    private String card(Entry entry) {
      int start = cards.indexOf(lead(entry));
      assertThat(start).as("card of %s", entry.threat().id()).isPositive();
      int end =
          reviewed.register().entries().stream()
              .mapToInt(other -> cards.indexOf(lead(other), start + 1))
              .filter(next -> next > start)
              .min()
              .orElse(cards.length());
      return cards.substring(start, end);
    }

    private static String lead(Entry entry) {
      return letters(
          entry.threat().id() + entry.rule().stride().title() + "\u00b7" + entry.subject());
    }

    private String row(Entry entry) {
      String head = letters(entry.threat().id() + entry.rule().title() + entry.subject());
      int start = mitigated.indexOf(head);
      assertThat(start).as("row of %s", entry.threat().id()).isNotNegative();
      int end = mitigated.indexOf("@", start + head.length());
      return mitigated.substring(start, end < 0 ? mitigated.length() : end);
    }

    private void facts(Entry entry, String card) {
      assertThat(entry.threat().evidence()).isNotEmpty();
      for (Fact fact : entry.threat().evidence()) {
        assertThat(card)
            .as(entry.threat().id())
            .contains(
                letters(
                    new FactWords(names).statement(fact, entry.threat().subject().id())
                        + "("
                        + FactWords.origin(fact.origin())
                        + ")"));
      }
    }

    /** Where many threats have one rule, the first card tells it and the others name that one. */
    private void toDo(Entry entry, String card) {
      Matcher elsewhere = AS_FOR.matcher(card);
      Entry first = elsewhere.find() ? entry(elsewhere.group(1)) : entry;
      String telling = card(first);
      String title = letters(entry.rule().title());
      int start = cards.indexOf(lead(first));
      assertThat(cards.substring(Math.max(0, start - title.length() - 40), start))
          .as("title above %s", first.threat().id())
          .contains(title);
      assertThat(telling).as(entry.threat().id()).contains(letters(entry.rule().advice()));
      for (String id : entry.rule().controls()) {
        Control control = reviewed.catalog().control(id).orElseThrow();
        assertThat(telling).contains(letters(id + control.title() + "." + control.how()));
      }
      reviewed.model().dfd().controls().values().stream()
          .filter(use -> entry.rule().controls().contains(use.control()))
          .limit(5)
          .forEach(use ->
              assertThat(card)
                  .as("%s for %s", use.id(), entry.threat().id())
                  .containsPattern(
                      Pattern.quote(letters(names.control(use.control())))
                          + "[^:]*:"
                          + status(use)));
    }

    private static void decision(Decision decision, String card) {
      assertThat(card)
          .as(decision.threat())
          .contains(
              letters(
                  "("
                      + decision.by()
                      + ", "
                      + decision.at().orElseThrow()
                      + "). "
                      + decision.reason()
                      + " Owner: "
                      + decision.owner()));
    }

    private void stopped(Entry entry, String text) {
      assertThat(entry.threat().evidence()).isNotEmpty();
      for (String use : entry.threat().mitigatedBy()) {
        ControlUse control = reviewed.model().dfd().controls().get(use);
        assertThat(text)
            .as(entry.threat().id())
            .contains(letters(names.control(control.control())) + "," + status(control));
      }
      if (entry.threat().mitigatedBy().isEmpty()) {
        assertThat(
                entry.threat().evidence().stream()
                    .map(fact ->
                        new FactWords(names).statement(fact, entry.threat().subject().id())))
            .as("a fact that stops %s", entry.threat().id())
            .anyMatch(fact -> text.contains(letters(fact)));
      }
    }

    private static String status(ControlUse use) {
      return switch (use.status()) {
        case PLANNED -> "planned";
        case IMPLEMENTED -> "implemented";
        case VERIFIED -> "verified";
      };
    }

    private static String letters(String text) {
      return text.replaceAll("\\s+", "");
    }
  }
}
