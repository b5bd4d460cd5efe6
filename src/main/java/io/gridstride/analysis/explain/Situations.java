package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Scopes;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** All subjects of a DFD as rules see them. */
record Situations(
    Dfd dfd, Catalog catalog, Conditions conditions, SequencedMap<Subject, Scope> scopes) {
  Situations {
    scopes = Ordered.map(scopes);
  }

  static Situations of(Dfd dfd, Catalog catalog) {
    Scopes cut = Scopes.of(dfd, catalog, Network.of(dfd, catalog));
    SequencedMap<Subject, Scope> scopes = new LinkedHashMap<>();
    cut.elements().forEach(scope -> scopes.put(scope.subject(), scope));
    cut.flows().forEach(scope -> scopes.put(scope.subject(), scope));
    return new Situations(dfd, catalog, Conditions.of(catalog), scopes);
  }

  Situation at(Subject subject) {
    Scope scope =
        Optional.ofNullable(scopes.get(subject))
            .orElseThrow(() -> new IllegalArgumentException("no such subject " + subject));
    return new Situation(dfd, catalog, subject, scope, conditions);
  }
}
