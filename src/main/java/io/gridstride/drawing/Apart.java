package io.gridstride.drawing;

/**
 * Puts points on a line as near to where they want to be as their order and least distance allow:
 * isotonic regression by pooling adjacent violators, the least sum of squares.
 */
final class Apart {
  private Apart() {}

  /** Places for points that want to be there, in the same order, from low to high. */
  static double[] place(double[] wanted, double gap, double low, double high) {
    int n = wanted.length;
    double[] mean = new double[n];
    int[] size = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      mean[pools] = wanted[i] - i * gap;
      size[pools] = 1;
      while (pools > 0 && mean[pools - 1] > mean[pools]) {
        int both = size[pools - 1] + size[pools];
        mean[pools - 1] = (mean[pools - 1] * size[pools - 1] + mean[pools] * size[pools]) / both;
        size[pools - 1] = both;
        pools--;
      }
      pools++;
    }
    double[] places = new double[n];
    double highest = Math.max(low, high - (n - 1) * gap);
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < size[pool]; k++, i++) {
        places[i] = Math.clamp(mean[pool], low, highest) + i * gap;
      }
    }
    return places;
  }
}
