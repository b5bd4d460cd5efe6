package io.gridstride.drawing;

import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What stands out from a diagram, the rest of which is dimmed. Ids that the diagram does not show
 * are passed over.
 *
 * @param walks flows that are walked, in order
 * @param tags element or zone id to what is written at it; of a zone nothing but its ring is shown
 * @param bars flow id to what is written at the bars that are drawn across it
 */
public record Highlight(
    List<Walk> walks, SequencedMap<String, Tag> tags, SequencedMap<String, String> bars) {
  /**
   * A flow drawn boldly.
   *
   * @param to id of the end that it is walked to, along the flow or against it
   * @param text what is written at it; may be empty
   */
  public record Walk(String flow, String to, String text) {}

  /** Words at an element, and how the ring around it is drawn. */
  public record Tag(String text, Ring ring) {}

  /** The line around a tagged element. */
  public enum Ring {
    /** Where an attacker gets to. */
    BOLD,
    /** What is concerned without being got to. */
    DASHED,
    /** Where something is done against it. */
    GUARD,
    /** None: it is not dimmed, and that is all. */
    NONE
  }

  public Highlight {
    walks = List.copyOf(walks);
    tags = Ordered.map(tags);
    bars = Ordered.map(bars);
  }

  /** The flows and elements that are not dimmed. */
  SequencedSet<String> lit() {
    var lit = new LinkedHashSet<String>();
    walks.forEach(walk -> {
      lit.add(walk.flow());
      lit.add(walk.to());
    });
    lit.addAll(tags.sequencedKeySet());
    lit.addAll(bars.sequencedKeySet());
    return lit;
  }

  /** What is written at each walked flow: the texts of all its walks. */
  SequencedMap<String, String> numbers() {
    var numbers = new LinkedHashMap<String, String>();
    walks.stream()
        .filter(walk -> !walk.text().isEmpty())
        .forEach(
            walk -> numbers.merge(walk.flow(), walk.text(), (one, other) -> one + ", " + other));
    return numbers;
  }
}
