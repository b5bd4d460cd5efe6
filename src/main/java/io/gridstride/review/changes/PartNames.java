package io.gridstride.review.changes;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;

/** What a person calls the parts of a model. */
record PartNames(Dfd dfd) {
  /** The name of a part; its id when it has none. */
  String name(String id) {
    return dfd.part(id)
        .map(part ->
            switch (part) {
              case Element element -> element.name();
              case Boundary boundary -> boundary.name();
              case DataAsset asset -> asset.name();
              case Flow flow ->
                  flow.name().isEmpty()
                      ? name(flow.source()) + " \u2192 " + name(flow.target())
                      : flow.name();
              case ControlUse use ->
                  use.control() + use.on().map(on -> " on " + name(on)).orElse("");
            })
        .filter(name -> !name.isEmpty())
        .orElse(id);
  }

  /** Such as {@code S01 on Meter}. */
  String threat(String id) {
    int at = id.indexOf('@');
    return at < 0 ? id : id.substring(0, at) + " on " + name(id.substring(at + 1));
  }
}
