package io.gridstride.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lists of things by column and row. A frame asks for thousands of them, so they are found without
 * making an object for each question, as a map's key would be.
 */
final class Cells<T> {
  private static final int FIRST_ROOM = 64;

  /** The column and row of the list in each slot. */
  private long[] keys = new long[FIRST_ROOM];

  /** One more than the number of the list in each slot, 0 for an empty one. */
  private int[] slots = new int[FIRST_ROOM];

  private final List<List<T>> lists = new ArrayList<>();

  /** How many of the things that belong here have been added. */
  private volatile int filled;

  /**
   * Adds what is not here yet of all that belongs here, in the order of the list. It may wait until
   * somebody asks for what is near a place, and then two threads may ask at once.
   */
  void fill(List<T> all, Consumer<T> adding) {
    if (filled < all.size()) {
      synchronized (lists) {
        all.subList(filled, all.size()).forEach(adding);
        filled = all.size();
      }
    }
  }

  /** Those added at this column and row, in order. */
  List<T> at(int column, int row) {
    int list = slots[slot(key(column, row))];
    return list == 0 ? List.of() : lists.get(list - 1);
  }

  void add(int column, int row, T thing) {
    long key = key(column, row);
    int slot = slot(key);
    if (slots[slot] == 0) {
      lists.add(new ArrayList<>(2));
      keys[slot] = key;
      slots[slot] = lists.size();
    }
    lists.get(slots[slot] - 1).add(thing);
    if (2 * lists.size() > slots.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new long[2 * oldKeys.length];
    slots = new int[2 * oldSlots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        slots[slot] = oldSlots[i];
      }
    }
  }

  /** Where a key is, or the empty slot where it belongs. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & (slots.length - 1);
    }
    return slot;
  }

  private static long key(int column, int row) {
    return ((long) column << Integer.SIZE) | (row & 0xFFFF_FFFFL);
  }
}
