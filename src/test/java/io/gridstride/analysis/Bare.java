package io.gridstride.analysis;

import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Three elements in three zones with five flows, and what has been answered about them so far.
 *
 * @param field protocol between meter and concentrator, or a dash
 * @param core protocol between concentrator and head-end, or a dash
 * @param data whether it is known what the flows carry
 * @param stated id of an element or flow to its properties, as a {@link Sketch} writes them
 */
record Bare(String field, String core, boolean data, int meters, SortedMap<String, String> stated) {
  private static final String UP = "readings,events,personal";
  private static final String DOWN = "control,disconnect,tariff";
  private static final String MAINTENANCE = "firmware,keys,config";

  enum Way {
    SAFE,
    WORST
  }

  Bare {
    stated = Ordered.sorted(stated);
  }

  static Bare of(String field, String core, boolean data, int meters) {
    return new Bare(field, core, data, meters, new TreeMap<>());
  }

  Dfd dfd() {
    return Sketch.dfd(
        String.join(
            "\n",
            "element m meter.res Z-FIELD " + meters + stated("m"),
            "element c dcu Z-NAN 1" + stated("c"),
            "element h hes Z-HES 1" + stated("h"),
            flow("m c", field, UP, "f1"),
            flow("c m", field, DOWN, "f2"),
            flow("c h", core, UP, "f3"),
            flow("h c", core, DOWN, "f4"),
            flow("h c", core, MAINTENANCE, "f5")));
  }

  private String flow(String ends, String protocol, String carried, String id) {
    return String.join(" ", "flow", ends, protocol, data ? carried : "-") + stated(id);
  }

  private String stated(String part) {
    return stated.getOrDefault(part, "");
  }

  /**
   * Everything that the question is asked of gets the best or the worst answer. What a flow carries
   * is neither good nor bad.
   */
  Bare answer(Question question, Way way) {
    if (question.topic().isData()) {
      return new Bare(field, core, true, meters, stated);
    }
    if (question.topic().isProtocol()) {
      return way == Way.SAFE
          ? new Bare("dlms.s2", "mqtts", data, meters, stated)
          : new Bare("dlms.lls", "mqtt", data, meters, stated);
    }
    String answer = " " + question.topic().property() + "=" + text(question, way);
    SortedMap<String, String> more = new TreeMap<>(stated);
    question.subjects().forEach(part -> more.merge(part, answer, String::concat));
    return new Bare(field, core, data, meters, more);
  }

  private static String text(Question question, Way way) {
    List<Topic.Answer> worstToBest = question.answers();
    PropertyValue value =
        (way == Way.SAFE ? worstToBest.getLast() : worstToBest.getFirst()).value();
    return value instanceof PropertyValue.Tags ? "{" + value.text() + "}" : value.text();
  }
}
