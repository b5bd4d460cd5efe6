/**
 * The architecture as tests. Each rule is an allow-list or a plain ban with its reason, and holds
 * for every class of {@code src/main/java}, also for rooms that do not exist yet. {@link
 * io.gridstride.architecture.Room} is the one place that says which room may use which.
 */
@NullMarked
package io.gridstride.architecture;

import org.jspecify.annotations.NullMarked;
