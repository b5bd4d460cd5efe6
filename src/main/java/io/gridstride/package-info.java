/**
 * The front door: {@link io.gridstride.Main} picks the window or a command, and hands each the real
 * clock, folders and id source. It holds no knowledge of its own, and it is the only place that may
 * depend on the window ({@code ui}) or on the commands ({@code cli}).
 */
@NullMarked
package io.gridstride;

import org.jspecify.annotations.NullMarked;
