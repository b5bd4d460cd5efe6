package io.gridstride.drawing;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A map with other values for some of its keys, without a copy of it. It cannot be changed. */
final class Overlaid<T> extends AbstractMap<String, T> implements SequencedMap<String, T> {
  private final SequencedMap<String, T> ground;
  private final Map<String, T> changed;

  /**
   * @param changed of keys that are in the ground too
   */
  Overlaid(SequencedMap<String, T> ground, Map<String, T> changed) {
    this.ground = ground;
    this.changed = changed;
  }

  // A map answers null for what it does not hold.
  @SuppressWarnings("NullAway")
  @Override
  public T get(Object key) {
    return Optional.ofNullable(changed.get(key)).orElseGet(() -> ground.get(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return ground.containsKey(key);
  }

  @Override
  public int size() {
    return ground.size();
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, T>> iterator() {
        Iterator<Map.Entry<String, T>> entries = ground.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return entries.hasNext();
          }

          @Override
          public Map.Entry<String, T> next() {
            Map.Entry<String, T> entry = entries.next();
            return Map.entry(
                entry.getKey(), changed.getOrDefault(entry.getKey(), entry.getValue()));
          }
        };
      }

      @Override
      public int size() {
        return ground.size();
      }
    };
  }

  @Override
  public SequencedMap<String, T> reversed() {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(this).reversed());
  }
}
