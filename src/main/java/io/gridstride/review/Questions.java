package io.gridstride.review;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Gathers the unknown threats into few questions. Each time the topic is taken that occurs in most
 * threats not yet gathered; equal ones by the higher sum of inherent risk, then by id. So each
 * unknown threat belongs to just one question, though it may need the answers to several.
 */
public final class Questions {
  private static final Comparator<Threat> GRAVEST_FIRST =
      Comparator.<Threat>comparingInt(threat -> -threat.inherent().score())
          .thenComparing(threat -> threat.id());

  private static final Comparator<Pile> MOST_TELLING =
      Comparator.<Pile>comparingInt(pile -> pile.left().size())
          .thenComparingLong(Pile::risk)
          .thenComparing(Comparator.comparing((Pile pile) -> pile.topic().id()).reversed());

  private Questions() {}

  /** All questions of an analysis, the most telling first. */
  public static List<Question> of(Dfd dfd, Catalog catalog, Analysis analysis) {
    SequencedMap<Topic, Pile> piles = piles(dfd, analysis);
    List<Question> questions = new ArrayList<>();
    while (!piles.isEmpty()) {
      Pile next = piles.values().stream().max(MOST_TELLING).orElseThrow();
      questions.add(next.question(catalog));
      List.copyOf(next.left().values())
          .forEach(threat ->
              topics(threat, dfd)
                  .forEach(topic ->
                      Optional.ofNullable(piles.get(topic)).ifPresent(pile -> pile.drop(threat))));
      piles.values().removeIf(pile -> pile.left().isEmpty());
    }
    return List.copyOf(questions);
  }

  private static SequencedMap<Topic, Pile> piles(Dfd dfd, Analysis analysis) {
    SequencedMap<Topic, Pile> piles = new LinkedHashMap<>();
    analysis
        .with(Outcome.UNKNOWN)
        .forEach(threat ->
            threat
                .missing()
                .forEach(missing ->
                    piles.computeIfAbsent(Topic.of(missing, dfd), Pile::new).add(threat, missing)));
    return piles;
  }

  private static Collection<Topic> topics(Threat threat, Dfd dfd) {
    return threat.missing().stream().map(missing -> Topic.of(missing, dfd)).distinct().toList();
  }

  /**
   * What one topic occurs in.
   *
   * @param subjects ids of the parts that lack it
   * @param left threats that no question has gathered yet, by id
   */
  private record Pile(
      Topic topic, SequencedSet<String> subjects, SequencedMap<String, Threat> left) {
    Pile(Topic topic) {
      this(topic, new TreeSet<>(), new LinkedHashMap<>());
    }

    void add(Threat threat, Missing missing) {
      subjects.add(missing.about());
      left.put(threat.id(), threat);
    }

    void drop(Threat threat) {
      left.remove(threat.id());
    }

    long risk() {
      return left.values().stream().mapToLong(threat -> threat.inherent().score()).sum();
    }

    Question question(Catalog catalog) {
      return new Question(
          topic,
          topic.question(catalog),
          topic.label(catalog),
          topic.answers(catalog),
          List.copyOf(subjects),
          left.values().stream().sorted(GRAVEST_FIRST).toList());
    }
  }
}
