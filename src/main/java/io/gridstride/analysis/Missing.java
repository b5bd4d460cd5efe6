package io.gridstride.analysis;

/**
 * An unspecified property that would decide a result.
 *
 * @param about id of the element or flow
 * @param property property id, or {@code protocol}
 */
public record Missing(String about, String property) {}
