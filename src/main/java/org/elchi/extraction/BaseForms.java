package org.elchi.extraction;

import java.util.OptionalLong;
import org.elchi.annotation.AnnotatedText;
import org.elchi.language.Features;
import org.elchi.language.Lexicon;

/** Brings a phrase into its base form: the last word loses its case and keeps its possession. Stateless. */
final class BaseForms {
    private BaseForms() {}

    /** The words of tokens with the last one in the nominative. */
    static String nominative(AnnotatedText text, int first, int end) {
        String words = text.words(first, end);
        String last = text.tokens().get(end - 1).text();
        return words.substring(0, words.length() - last.length()) + nominativeWord(text, last, text.form(end - 1));
    }

    private static String nominativeWord(AnnotatedText text, String written, String form) {
        Features features = text.pack().inflection().features();
        OptionalLong nominative = features.findBit("case=nom");
        if (nominative.isEmpty()) {
            return written;
        }
        long cases = features.mask("case");
        // "kabelin" is "of the cable", not "thy cable": nobody is addressed in the name of an initiative
        long others = features.findBit("poss=1").orElse(0)
                | features.findBit("poss=2").orElse(0);
        for (int cut = form.length(); cut > 1; cut--) {
            String prefix = form.substring(0, cut);
            for (Lexicon.Reading reading : text.pack().lexicon().readings(prefix)) {
                boolean bare = (reading.features() & cases & nominative.getAsLong()) != 0;
                if (bare && (reading.features() & others) == 0) {
                    return written.substring(0, Math.min(cut, written.length()));
                }
            }
        }
        return written;
    }
}
