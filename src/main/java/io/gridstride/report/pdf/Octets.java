package io.gridstride.report.pdf;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow at their end, for text of the sort that PDF is made of. */
final class Octets extends OutputStream {
  private byte[] bytes = new byte[0];
  private int size;

  int size() {
    return size;
  }

  private void need(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 1000));
    }
  }

  @Override
  public void write(int octet) {
    need(1);
    bytes[size++] = (byte) octet;
  }

  @Override
  public void write(byte[] from, int start, int length) {
    need(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  Octets raw(byte[] some) {
    write(some, 0, some.length);
    return this;
  }

  /** Characters of one byte each. */
  Octets raw(String text) {
    int length = text.length();
    need(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** A whole number without a space. */
  Octets whole(long value) {
    if (value < 0) {
      write('-');
      return whole(-value);
    }
    need(20);
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int place = size + digits - 1; place >= size; place--) {
      bytes[place] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /** A number with at most two decimals and without a space. */
  Octets number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      write('-');
      hundredths = -hundredths;
    }
    int fraction = (int) (hundredths % 100);
    if (hundredths >= 100 || fraction == 0) {
      whole(hundredths / 100);
    }
    if (fraction != 0) {
      write('.');
      write('0' + fraction / 10);
      if (fraction % 10 != 0) {
        write('0' + fraction % 10);
      }
    }
    return this;
  }

  /** All that was written; afterwards the buffer is empty and small again. */
  byte[] drain() {
    byte[] written = Arrays.copyOf(bytes, size);
    bytes = new byte[0];
    size = 0;
    return written;
  }
}
