package io.gridstride.picture;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Models drawn for a test. */
final class Pictures {
  static final InterMeasure MEASURE = new InterMeasure();
  static final Catalog CATALOG = Packs.builtIn();

  private Pictures() {}

  static ThreatModel shipped(String name) {
    return switch (ModelFiles.read(Path.of("models", name + ModelFiles.EXTENSION))) {
      case Reading.Read<ThreatModel>(ThreatModel model, var _) -> model;
      case Reading.Refused<ThreatModel>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  /** A meter and a head-end side by side, and a flow between them, all with this name. */
  static ThreatModel named(String name) {
    var model = ThreatModel.empty(name);
    var places = new LinkedHashMap<String, Bounds>();
    places.put("m", new Bounds(0, 0, 180, 60));
    places.put("h", new Bounds(400, 0, 180, 60));
    var elements = new LinkedHashMap<String, Element>();
    elements.put("m", Element.of("m", "meter.res", ElementKind.DEVICE, name));
    elements.put("h", Element.of("h", "hes", ElementKind.PROCESS, name));
    var flows = new LinkedHashMap<String, Flow>();
    flows.put("f", Flow.of("f", "m", "h").withName(name));
    return model
        .withDfd(model.dfd().withElements(elements).withFlows(flows))
        .withDiagrams(List.of(model.diagrams().getFirst().withPlaces(places)));
  }

  static Motif motif(ThreatModel model) {
    Analysis analysis = Analyzer.analyze(model.dfd(), CATALOG);
    Diagram diagram = model.diagrams().getFirst();
    return Motif.of(model, CATALOG, diagram, Register.of(model, analysis, CATALOG));
  }

  static Illustration drawn(ThreatModel model, Look look) {
    return Illustration.of(motif(model), look, MEASURE);
  }
}
