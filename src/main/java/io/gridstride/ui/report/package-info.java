/**
 * The window that makes reports: choices on the left, the pages as they will be on the right. Door:
 * {@link io.gridstride.ui.report.ReportWindow}. May touch the session, the preferences, the fields
 * and the dialogs, and no other room of {@code ui}.
 *
 * <p>Invariants: what is saved is made from the model as it is on the desk at that moment; a
 * preview of anything older says so; reports are made and pages painted beside the JavaFX thread;
 * only the newest order is waited for, and the one before it stops at its next page.
 */
@NullMarked
package io.gridstride.ui.report;

import org.jspecify.annotations.NullMarked;
