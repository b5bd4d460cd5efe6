package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Gathers the unknown threats into few questions. Each time the topic is taken that occurs in most
 * threats not yet gathered; equal ones by the higher sum of inherent risk, then by id. So each
 * unknown threat belongs to just one question, though it may need the answers to several.
 */
public final class Questions {
  /** Of equal ones the order of the analysis is kept, which is that of their ids. */
  private static final Comparator<Threat> GRAVEST_FIRST =
      Comparator.comparingInt(threat -> -threat.inherent().score());

  private static final Comparator<Pile> MOST_TELLING =
      Comparator.<Pile>comparingInt(pile -> pile.left.size())
          .thenComparingLong(Pile::risk)
          .thenComparing(Comparator.comparing((Pile pile) -> pile.topic.id()).reversed());

  private Questions() {}

  /** All questions of an analysis, the most telling first. */
  public static List<Question> of(Dfd dfd, Catalog catalog, Analysis analysis) {
    SequencedMap<Topic, Pile> piles = new LinkedHashMap<>();
    analysis
        .with(Outcome.UNKNOWN)
        .forEach(threat -> {
          Doubt doubt = new Doubt(threat);
          for (Missing missing : threat.missing()) {
            piles.computeIfAbsent(Topic.of(missing, dfd), Pile::new).add(doubt, missing);
          }
        });
    List<Question> questions = new ArrayList<>();
    while (!piles.isEmpty()) {
      Pile next = piles.values().stream().max(MOST_TELLING).orElseThrow();
      questions.add(next.question(catalog));
      List.copyOf(next.left).forEach(Doubt::leave);
      piles.values().removeIf(pile -> pile.left.isEmpty());
    }
    return List.copyOf(questions);
  }

  /** An unknown threat that no question has gathered yet. Equal to itself only. */
  private static final class Doubt {
    private final Threat threat;
    private final List<Pile> piles = new ArrayList<>();

    Doubt(Threat threat) {
      this.threat = threat;
    }

    void leave() {
      piles.forEach(pile -> pile.left.remove(this));
    }
  }

  /** What one topic occurs in: the parts that lack it, and what no question has gathered yet. */
  private static final class Pile {
    private final Topic topic;
    private final SequencedSet<String> subjects = new TreeSet<>();
    private final SequencedSet<Doubt> left = new LinkedHashSet<>();

    Pile(Topic topic) {
      this.topic = topic;
    }

    void add(Doubt doubt, Missing missing) {
      subjects.add(missing.about());
      if (left.add(doubt)) {
        doubt.piles.add(this);
      }
    }

    long risk() {
      return left.stream().mapToLong(doubt -> doubt.threat.inherent().score()).sum();
    }

    Question question(Catalog catalog) {
      return new Question(
          topic,
          topic.question(catalog),
          topic.label(catalog),
          topic.answers(catalog),
          List.copyOf(subjects),
          left.stream().map(doubt -> doubt.threat).sorted(GRAVEST_FIRST).toList());
    }
  }
}
