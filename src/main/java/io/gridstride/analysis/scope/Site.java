package io.gridstride.analysis.scope;

import io.gridstride.analysis.Names;
import io.gridstride.analysis.Subject;

/** One subject where it stands: its scope, and the ids that the scope leaves out. */
public record Site<S extends Scope>(Subject subject, Names names, S scope) {
  <T extends Scope> Site<T> with(T next) {
    return new Site<>(subject, names, next);
  }
}
