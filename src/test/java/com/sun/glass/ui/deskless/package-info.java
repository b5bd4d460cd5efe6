/**
 * The door of the Deskless platform: JavaFX looks for a class of exactly this name when it is
 * started with {@code -Dglass.platform=Deskless}. What the platform mends, and why it exists, is
 * told in {@code com.sun.glass.ui.headless}. It is for tests only.
 */
@NullMarked
package com.sun.glass.ui.deskless;

import org.jspecify.annotations.NullMarked;
