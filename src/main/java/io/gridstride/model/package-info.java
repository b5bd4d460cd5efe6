/**
 * The facts a person states about a system: elements, data flows, trust boundaries, data assets,
 * controls, drawings and decisions. JDK only; this room depends on no other.
 *
 * <p>Invariants: every value is immutable and keeps the order it was given; ids are unique within a
 * {@link io.gridstride.model.Dfd} and never change on rename; the DFD says what the system is and a
 * {@link io.gridstride.model.Diagram} only where it is drawn, so moving a box changes no fact. An
 * absent property is <em>unspecified</em>, never "no".
 */
@NullMarked
package io.gridstride.model;

import org.jspecify.annotations.NullMarked;
