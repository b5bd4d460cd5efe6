package io.gridstride.report.pdf;

import java.util.Optional;

/**
 * A strip with what the flow must know to place it.
 *
 * @param before space above it; falls away at the top of a page
 * @param keepWithNext no page ends after it
 * @param repeated stands above it when it begins a page, such as the head of its table
 */
record Piece(Strip strip, float before, boolean keepWithNext, Optional<Strip> repeated) {
  Piece(Strip strip, float before, boolean keepWithNext) {
    this(strip, before, keepWithNext, Optional.empty());
  }

  Piece repeating(Strip head) {
    return new Piece(strip, before, keepWithNext, Optional.of(head));
  }
}
