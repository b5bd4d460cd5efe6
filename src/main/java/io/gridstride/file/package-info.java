/**
 * Bytes to values and back: model files, rule packs, report templates. Reading gives a value with
 * warnings, or problems with their place, and never half a value. May touch {@code model}, {@code
 * catalog} and {@code report.brief}; Jackson is used only here.
 *
 * <p>Invariants: every file from outside is untrusted, so sizes and depths are bounded and nothing
 * is fetched or run; a save either replaces the whole file or leaves the old one; what this program
 * wrote and nobody changed is written back byte for byte.
 */
@NullMarked
package io.gridstride.file;

import org.jspecify.annotations.NullMarked;
