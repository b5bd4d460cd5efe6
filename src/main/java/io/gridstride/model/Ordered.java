package io.gridstride.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Immutable copies that iterate in a fixed order. {@code Map.copyOf} and {@code Set.copyOf} do not,
 * and the same model must always give the same bytes.
 */
public final class Ordered {
  private Ordered() {}

  /** A copy in the order of {@code source}. */
  public static <K, V> SequencedMap<K, V> map(Map<K, V> source) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(source));
  }

  /** A copy sorted by key. */
  public static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> source) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(source));
  }

  /** A copy in the order of {@code source}. */
  public static <E> SequencedSet<E> set(Collection<E> source) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(source));
  }
}
