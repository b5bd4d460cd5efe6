package io.gridstride.report.pdf;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map of a handful of entries in the order in which they came, in one array. */
final class FewEntries<K, V> extends AbstractMap<K, V> {
  /** A key, its value, the next key, and so on. */
  private Object[] entries = new Object[0];

  private int find(@Nullable Object key) {
    for (int at = 0; at < entries.length; at += 2) {
      if (entries[at].equals(key)) {
        return at;
      }
    }
    return -1;
  }

  @SuppressWarnings("unchecked")
  private K key(int at) {
    return (K) entries[at];
  }

  @SuppressWarnings("unchecked")
  private V value(int at) {
    return (V) entries[at + 1];
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) >= 0;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int at = find(key);
    return at < 0 ? null : value(at);
  }

  @Override
  public @Nullable V put(K key, V value) {
    int at = find(key);
    if (at < 0) {
      at = entries.length;
      entries = Arrays.copyOf(entries, at + 2);
      entries[at] = key;
      entries[at + 1] = value;
      return null;
    }
    V old = value(at);
    entries[at + 1] = value;
    return old;
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    int at = find(key);
    if (at < 0) {
      return null;
    }
    V old = value(at);
    Object[] rest = Arrays.copyOf(entries, entries.length - 2);
    System.arraycopy(entries, at + 2, rest, at, rest.length - at);
    entries = rest;
    return old;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    for (int at = 0; at < entries.length; at += 2) {
      action.accept(key(at), value(at));
    }
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return entries.length / 2;
      }

      @Override
      public Iterator<Entry<K, V>> iterator() {
        return new Walk();
      }
    };
  }

  private final class Walk implements Iterator<Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < entries.length;
    }

    @Override
    public Entry<K, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<K, V> entry = new SimpleImmutableEntry<>(key(next), value(next));
      next += 2;
      return entry;
    }
  }
}
