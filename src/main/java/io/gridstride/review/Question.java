package io.gridstride.review;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Quantity;
import java.util.List;

/**
 * One question to the people who know the system.
 *
 * @param text what to ask
 * @param label short name of what is asked for
 * @param answers what may be answered, worst first where there is a worst
 * @param subjects ids of all parts that some unknown threat needs the answer for, sorted
 * @param decides the unknown threats that no earlier question decides, gravest first, then by id
 */
public record Question(
    Topic topic,
    String text,
    String label,
    List<Topic.Answer> answers,
    List<String> subjects,
    List<Threat> decides) {
  public Question {
    answers = List.copyOf(answers);
    subjects = List.copyOf(subjects);
    decides = List.copyOf(decides);
  }

  /** Such as {@code element.keyStorage}; no two questions have the same. */
  public String id() {
    return topic.id();
  }

  /** Whether its answers go from worst to best. */
  public boolean isRanked() {
    return topic.isRanked();
  }

  /** Ids of the rules whose threats it decides, sorted. */
  public List<String> rules() {
    return decides.stream().map(Threat::rule).distinct().sorted().toList();
  }

  /** Such as {@code decides 7 threats on 3 elements}. */
  public String weight() {
    return "decides "
        + Quantity.of(decides.size(), "threat")
        + " on "
        + Quantity.of(subjects.size(), topic.on().word());
  }
}
