package org.elchi.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The words of a rewritten text and how they were written at first. Immutable. */
final class WrittenWords {
    private final String before;
    private final List<int[]> places;
    private final NavigableMap<String, Integer> firstOf = new TreeMap<>();

    WrittenWords(String before, String after, List<int[]> places) {
        this.before = before;
        this.places = places;
        int at = 0;
        while (at < after.length()) {
            int end = wordEnd(after, at);
            if (end > at) {
                firstOf.putIfAbsent(after.substring(at, end), at);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Each word in the letters of the text as it was; what is no word of it, nor the begin of one, stays. */
    String written(String read) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < read.length()) {
            int end = wordEnd(read, at);
            if (end > at) {
                out.append(word(read.substring(at, end)));
            } else {
                out.append(read.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return out.toString();
    }

    private String word(String read) {
        Map.Entry<String, Integer> found = firstOf.ceilingEntry(read);
        if (found == null || !found.getKey().startsWith(read)) {
            return read;
        }
        int first = found.getValue();
        return before.substring(places.get(first)[0], places.get(first + read.length() - 1)[1]);
    }
}
