package org.elchi.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Lexicon;
import org.elchi.text.Sentence;

/**
 * What stands in each sentence of a text, of all that rules need: word forms, stems, types of annotations. A rule is tried only
 * on sentences that have what it can't do without; most sentences lack it. Used by one thread.
 */
final class Presence {
    /** The numbers of keys that some rule needs. Immutable once all rules have been numbered. */
    static final class Keys {
        private final Map<Object, Integer> numbers = new HashMap<>();

        /** Numbers a rule's needs; a rule fits only where one key of each group stands. */
        int[][] number(List<Set<Object>> needs) {
            int[][] numbered = new int[needs.size()][];
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = needs.get(i).stream()
                        .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
                        .toArray();
            }
            return numbered;
        }
    }

    private final Keys keys;
    private final int words;
    private final long[] bits;

    Presence(Keys keys, AnnotatedText text) {
        this.keys = keys;
        this.words = (keys.numbers.size() + Long.SIZE - 1) / Long.SIZE;
        this.bits = new long[words * text.sentences().size()];
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
                note(s, text.form(i));
                List<Lexicon.Reading> readings = text.readings(i);
                for (int r = 0; r < readings.size(); r++) {
                    note(s, readings.get(r).lexeme());
                }
                List<Annotation> here = text.startingAt(i);
                for (int a = 0; a < here.size(); a++) {
                    noteType(s, here.get(a).type());
                }
            }
        }
    }

    private void note(int sentence, Object key) {
        Integer number = keys.numbers.get(key);
        if (number != null) {
            set(sentence, number);
        }
    }

    private void set(int sentence, int number) {
        bits[sentence * words + number / Long.SIZE] |= 1L << number % Long.SIZE;
    }

    /** Notes that a sentence has an annotation of a type. */
    void noteType(int sentence, String type) {
        Integer number = keys.numbers.get(new PatternNode.TypeKey(type));
        if (number != null) {
            set(sentence, number);
        }
    }

    /** Whether a sentence has one key of each group. */
    boolean has(int sentence, int[][] needs) {
        int from = sentence * words;
        for (int[] group : needs) {
            boolean found = false;
            for (int number : group) {
                if ((bits[from + number / Long.SIZE] & 1L << number % Long.SIZE) != 0) {
                    found = true;
                    break;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
