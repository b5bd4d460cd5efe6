/**
 * What window tests may ask of the Deskless platform, on which they run without a display: the
 * answers of file choosers, and whether it is the platform in use. How the platform works is told
 * in {@code com.sun.glass.ui.headless}.
 */
@NullMarked
package io.gridstride.deskless;

import org.jspecify.annotations.NullMarked;
