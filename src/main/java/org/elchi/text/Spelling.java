package org.elchi.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Another alphabet of a language, as a pack writes it down: which letters stand for which of the alphabet that the pack's rules
 * are written in. Rows are {@code letters=letters}; where letters may stand for one or another, both are given, likelier first
 * ({@code s=с/ц}), and the pack's words decide. Immutable, safe for use by several threads.
 */
public final class Spelling {
    private static final int MOST_WAYS = 96;
    private static final int LONGEST_WORD = 40;

    private final Map<String, List<String>> values = new HashMap<>();
    private final int longest;

    private Spelling(Collection<String> rows) {
        int length = 1;
        for (String row : rows) {
            int equals = row.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a letter is written a=b or a=b/c, not '" + row + "'");
            }
            values.put(
                    row.substring(0, equals), List.of(row.substring(equals + 1).split("/")));
            length = Math.max(length, equals);
        }
        this.longest = length;
    }

    /** Reads rows of letters. */
    public static Spelling of(Collection<String> rows) {
        return new Spelling(rows);
    }

    /** The one of several in which a text seems to be written: it leaves the fewest letters unexplained. */
    public static Spelling best(List<Spelling> spellings, String text) {
        return spellings.stream()
                .min(Comparator.comparingInt(spelling -> spelling.unexplained(text)))
                .orElseThrow();
    }

    private int unexplained(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            count += Character.isLetter(c) && !values.containsKey(String.valueOf(c)) ? 1 : 0;
        }
        return count;
    }

    /** The pieces in which a word is spelled: where each begins and what it may stand for. */
    private List<Integer> pieces(String word) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + longest);
            while (end > at + 1 && !values.containsKey(word.substring(at, end))) {
                end--;
            }
            ends.add(end);
            at = end;
        }
        return ends;
    }

    /** A text in the alphabet of the rules. */
    public ReadableText rewrite(ReadableText text, Predicate<String> known) {
        Writer writer = new Writer(text);
        String in = text.value();
        Map<String, List<String>> seen = new LinkedHashMap<>();
        int at = 0;
        while (at < in.length()) {
            int end = at;
            while (end < in.length() && isPart(in, end, at)) {
                end++;
            }
            if (end == at || end - at > LONGEST_WORD) {
                end = Math.max(end, at + 1);
                for (int i = at; i < end; i++) {
                    writer.write(in.substring(i, i + 1), i, i + 1);
                }
            } else {
                word(in.substring(at, end), at, known, seen, writer);
            }
            at = end;
        }
        return writer.done();
    }

    /** A letter, or an apostrophe that belongs to one. */
    private boolean isPart(String in, int i, int first) {
        char c = in.charAt(i);
        return Character.isLetter(c)
                || (c == '\''
                        && i > first
                        && values.containsKey(in.substring(i - 1, i + 1).toLowerCase(Locale.ROOT)));
    }

    private void word(String written, int at, Predicate<String> known, Map<String, List<String>> seen, Writer writer) {
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            small.append(Character.toLowerCase(written.charAt(i)));
        }
        String lower = small.toString();
        List<Integer> ends = pieces(lower);
        List<String> letters = seen.computeIfAbsent(lower, w -> choose(w, ends, known));
        int first = 0;
        for (int p = 0; p < ends.size(); p++) {
            boolean capital = Character.isUpperCase(written.charAt(first));
            String out = letters.get(p);
            writer.write(capital ? capital(out) : out, at + first, at + ends.get(p));
            first = ends.get(p);
        }
    }

    private static String capital(String letters) {
        return letters.isEmpty() ? letters : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    /** The likeliest way to spell a word that the pack knows, else the likeliest. */
    private List<String> choose(String word, List<Integer> ends, Predicate<String> known) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of());
        int first = 0;
        for (int end : ends) {
            String piece = word.substring(first, end);
            List<String> possible = values.getOrDefault(piece, List.of(piece));
            List<List<String>> longer = new ArrayList<>();
            for (String letters : possible) {
                for (List<String> way : ways) {
                    List<String> next = new ArrayList<>(way);
                    next.add(letters);
                    longer.add(next);
                }
            }
            ways = longer.size() > MOST_WAYS ? longer.subList(0, MOST_WAYS) : longer;
            first = end;
        }
        for (List<String> way : ways) {
            if (known.test(String.join("", way))) {
                return way;
            }
        }
        return ways.get(0);
    }

    /** Writes a rewritten text and notes where each of its letters came from. */
    private static final class Writer {
        private final ReadableText text;
        private final StringBuilder out = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();

        Writer(ReadableText text) {
            this.text = text;
        }

        void write(String letters, int from, int to) {
            for (int i = 0; i < letters.length(); i++) {
                out.append(letters.charAt(i));
                places.add(new int[] {from, to});
            }
        }

        ReadableText done() {
            return text.rewritten(out.toString(), places);
        }
    }
}
