package org.elchi.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Ratcliff/Obershelp similarity of two words: twice the letters in matching blocks over all letters, where the longest
 * common block is taken first and both sides of it are compared again. Stateless.
 */
final class Similarity {
    /** In words of this length and more, letters that make up more than a hundredth of them are left out of account. */
    private static final int LONG = 200;

    private Similarity() {}

    /** From 0 for nothing in common to 1 for equal; both in code points. */
    static double ratio(int[] a, int[] b) {
        int length = a.length + b.length;
        return length == 0 ? 1 : 2.0 * matches(a, b, 0, a.length, 0, b.length, places(b)) / length;
    }

    private static Map<Integer, List<Integer>> places(int[] b) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < b.length; j++) {
            places.computeIfAbsent(b[j], c -> new ArrayList<>()).add(j);
        }
        if (b.length >= LONG) {
            Set<Integer> popular = new HashSet<>();
            places.forEach((c, at) -> {
                if (at.size() > b.length / 100 + 1) {
                    popular.add(c);
                }
            });
            places.keySet().removeAll(popular);
        }
        return places;
    }

    private static int matches(
            int[] a, int[] b, int fromA, int toA, int fromB, int toB, Map<Integer, List<Integer>> places) {
        int bestA = fromA;
        int bestB = fromB;
        int size = 0;
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = fromA; i < toA; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(a[i], List.of())) {
                if (j < fromB || j >= toB) {
                    continue;
                }
                int k = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, k);
                if (k > size) {
                    bestA = i - k + 1;
                    bestB = j - k + 1;
                    size = k;
                }
            }
            lengths = next;
        }
        // letters left out of account still belong to a block that they touch
        while (bestA > fromA && bestB > fromB && a[bestA - 1] == b[bestB - 1]) {
            bestA--;
            bestB--;
            size++;
        }
        while (bestA + size < toA && bestB + size < toB && a[bestA + size] == b[bestB + size]) {
            size++;
        }
        return size == 0
                ? 0
                : size
                        + matches(a, b, fromA, bestA, fromB, bestB, places)
                        + matches(a, b, bestA + size, toA, bestB + size, toB, places);
    }
}
