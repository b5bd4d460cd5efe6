/**
 * Finding in a model: parts by name, type, property, note or id, and threats by id or title. May
 * touch the session's values, the places and the canvas.
 *
 * <p>Invariants: what is listed is what the model and the register hold now; every hit says why it
 * is one; finding changes no model.
 */
@NullMarked
package io.gridstride.ui.find;

import org.jspecify.annotations.NullMarked;
