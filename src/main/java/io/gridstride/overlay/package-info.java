/**
 * What a diagram shows besides the model: the symbols of its types, and how many threats need work
 * on each part. Screen, pictures and reports take it from here, so that they say the same. May
 * touch {@code model}, {@code catalog}, {@code analysis}, {@code review} and {@code drawing}.
 *
 * <p>Invariant: pure functions of catalogue and register.
 */
@NullMarked
package io.gridstride.overlay;

import org.jspecify.annotations.NullMarked;
