package io.gridstride.ui.questions;

import io.gridstride.catalog.DataKind;
import io.gridstride.editor.Edit;
import io.gridstride.editor.IdSource;
import io.gridstride.model.DataAsset;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Topic;
import io.gridstride.ui.fields.Words;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers as edits of what is on the desk. */
record AnswerEdits(Desk desk) {
  private static final String NAME = "Answer question";

  /** The same answer about several parts, as one step. */
  Edit of(Topic topic, List<String> parts, PropertyValue answer) {
    if (topic.isData()) {
      return carrying(parts, Words.tags(answer));
    }
    return new Edit.Composite(
        NAME,
        parts.stream()
            .map(part ->
                topic.on() == Topic.On.ZONE
                    ? new Edit.SetZoneKind(part, Optional.of(answer.text()))
                    : topic.isProtocol()
                        ? new Edit.SetProtocol(part, Optional.of(answer.text()))
                        : new Edit.SetProperty(part, topic.property(), Optional.of(answer)))
            .map(Edit.class::cast)
            .toList());
  }

  /** Of each kind the first asset there is, or a new one that all the flows carry. */
  private Edit carrying(List<String> flows, List<String> kinds) {
    var edits = new ArrayList<Edit>();
    var assets = new ArrayList<String>();
    IdSource ids = desk.editor().ids();
    for (String kind : kinds) {
      Optional<String> known =
          desk.model().dfd().assets().values().stream()
              .filter(asset -> asset.kind().equals(kind))
              .map(DataAsset::id)
              .findFirst();
      String id = known.isPresent() ? known.get() : ids.fresh("data");
      if (known.isEmpty()) {
        String name = desk.catalog().dataKind(kind).map(DataKind::name).orElse(kind);
        edits.add(new Edit.Add(DataAsset.of(id, kind, name)));
      }
      assets.add(id);
      ids = ids.past(Stream.of(id));
    }
    flows.forEach(flow -> edits.add(new Edit.SetData(flow, assets)));
    return new Edit.Composite(NAME, edits);
  }
}
