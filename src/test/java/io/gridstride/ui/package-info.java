/**
 * The real window, driven by mouse and keyboard. A {@code WindowDriver} does what a person does and
 * waits for what a person would wait for; nothing waits for a time.
 */
@NullMarked
package io.gridstride.ui;

import org.jspecify.annotations.NullMarked;
