package io.gridstride.picture;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.review.PartNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** What a part is called in full, for those who hear a picture or point at it. */
final class PartTitles {
  private PartTitles() {}

  static SequencedMap<String, String> of(Dfd dfd, Catalog catalog) {
    var names = new PartNames(dfd, catalog);
    var titles = new LinkedHashMap<String, String>();
    dfd.boundaries().forEach((id, boundary) -> titles.put(id, boundary(boundary, names)));
    dfd.elements().forEach((id, element) -> titles.put(id, element(element, names)));
    dfd.flows().forEach((id, flow) -> titles.put(id, flow(flow, names)));
    return titles;
  }

  private static String boundary(Boundary boundary, PartNames names) {
    return "Trust boundary "
        + names.part(boundary.id())
        + boundary.kind().map(kind -> ", " + names.zoneKind(kind)).orElse("");
  }

  private static String element(Element element, PartNames names) {
    return names.part(element.id())
        + ", "
        + names.type(element.type())
        + (element.count() > 1 ? String.format(Locale.ROOT, " \u00d7 %,d", element.count()) : "");
  }

  private static String flow(Flow flow, PartNames names) {
    return "Data flow "
        + names.part(flow.id())
        + flow.protocol().map(protocol -> ", " + names.protocol(protocol)).orElse("");
  }
}
