/**
 * Deskless: a platform for JavaFX 26 on which the real window can be driven by tests on a machine
 * with no display and nothing installed. It extends JavaFX's own Headless platform, which cannot
 * yet carry a diagram editor's tests, and mends what they need:
 *
 * <ul>
 *   <li>a drag keeps its pressed button and its modifiers, and goes on outside the node it began on
 *       ({@link com.sun.glass.ui.headless.DesklessRobot});
 *   <li>scrolling happens where the pointer is, with the modifiers held;
 *   <li>drag and drop works ({@link com.sun.glass.ui.headless.DesklessDrag});
 *   <li>the screen is 1600 by 1000, a window may be larger than it, and a capture shows every
 *       window ({@link com.sun.glass.ui.headless.DesklessWindow});
 *   <li>file choosers answer what the test has laid ready ({@code io.gridstride.deskless}).
 * </ul>
 *
 * <p>The classes sit in this package because they override what JavaFX keeps package-private. They
 * therefore hold for the JavaFX version in {@code pom.xml} only; {@code DesklessTest} fails first
 * when a newer version breaks them.
 */
@NullMarked
package com.sun.glass.ui.headless;

import org.jspecify.annotations.NullMarked;
