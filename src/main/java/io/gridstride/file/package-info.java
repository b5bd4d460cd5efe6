/**
 * Bytes to values and back: model files, rule packs, templates. Reading gives a value with
 * warnings, or problems with their place, and never half a value. May touch {@code model} and
 * {@code catalog}; Jackson is used only here and in {@code interchange}.
 *
 * <p>Invariants: every file from outside is untrusted, so sizes and depths are bounded and nothing
 * is fetched or run; a save either replaces the whole file or leaves the old one; what was read and
 * not changed is written back byte for byte.
 */
@NullMarked
package io.gridstride.file;

import org.jspecify.annotations.NullMarked;
