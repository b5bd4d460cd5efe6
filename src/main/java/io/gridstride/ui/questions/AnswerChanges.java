package io.gridstride.ui.questions;

import io.gridstride.analysis.explain.Change;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Topic;
import io.gridstride.ui.fields.Words;
import java.util.List;

/** Answers as changes of a model. */
public final class AnswerChanges {
  private AnswerChanges() {}

  /** The same answer about several parts. */
  public static List<Change> of(Topic topic, List<String> parts, PropertyValue answer) {
    return parts.stream().map(part -> of(topic, part, answer)).toList();
  }

  private static Change of(Topic topic, String part, PropertyValue answer) {
    if (topic.isData()) {
      return new Change.SetData(part, Words.tags(answer));
    }
    if (topic.on() == Topic.On.ZONE) {
      return new Change.SetZoneKind(part, answer.text());
    }
    return topic.isProtocol()
        ? new Change.SetProtocol(part, answer.text())
        : new Change.SetProperty(part, topic.property(), answer);
  }
}
