/**
 * The panel at the bottom: threats and findings, each with a table, filters and the detail of the
 * chosen line. Shows what it is given and calls back when a line is chosen; it computes nothing but
 * which lines pass the filter.
 *
 * <p>Invariants: new results keep the chosen line chosen, by id; prose comes from the catalogue;
 * every fact is shown with who says so.
 */
@NullMarked
package io.gridstride.ui.tables;

import org.jspecify.annotations.NullMarked;
