package io.gridstride.export;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.Decision;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Models reviewed for a test. */
final class Reviews {
  static final Catalog CATALOG = Packs.builtIn();
  static final Reviewed FLAT = of(shipped("coursework-flat"));

  private Reviews() {}

  static Reviewed of(ThreatModel model) {
    return Reviewed.of(model, CATALOG, "GridStride 1.0");
  }

  static ThreatModel shipped(String name) {
    return switch (ModelFiles.read(Path.of("models", name + ModelFiles.EXTENSION))) {
      case Reading.Read<ThreatModel>(ThreatModel model, var _) -> model;
      case Reading.Refused<ThreatModel>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  /** A meter that talks to a head-end, and everything is called this. */
  static Reviewed saying(String text) {
    var model = ThreatModel.empty(text);
    var elements = new LinkedHashMap<String, Element>();
    elements.put("m", Element.of("m", "meter.res", ElementKind.DEVICE, text).withNotes(text));
    elements.put("h", Element.of("h", "hes", ElementKind.PROCESS, text));
    var flows = new LinkedHashMap<String, Flow>();
    flows.put("f", Flow.of("f", "m", "h").withName(text).withNotes(text));
    return of(model.withDfd(model.dfd().withElements(elements).withFlows(flows)));
  }

  /** The flat network with its worst threat accepted. */
  static Reviewed accepted() {
    ThreatModel model = FLAT.model();
    String worst = FLAT.register().entries().getFirst().threat().id();
    return of(
        model.withDecisions(
            List.of(
                new Decision(
                    worst,
                    Decision.Status.ACCEPTED,
                    "Until the next tender",
                    "Ada",
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    "",
                    "",
                    Extras.NONE))));
  }
}
