package org.elchi.extraction;

import org.elchi.annotation.AnnotatedText;
import org.elchi.language.Features;
import org.elchi.language.Inflection;
import org.elchi.language.Lexicon;

/** Brings a phrase into its base form: the last word loses its case and keeps its possession. Stateless. */
final class BaseForms {
    private BaseForms() {}

    /** The words of tokens with the last one in the nominative. */
    static String nominative(AnnotatedText text, int first, int end) {
        if (PhraseBases.serves(text)) {
            return new PhraseBases(text).nominative(first, end);
        }
        if (end - first == 1 && text.form(first).indexOf('-') > 0) {
            return text.words(first, end).substring(0, text.form(first).indexOf('-'));
        }
        String words = text.words(first, end);
        String last = text.tokens().get(end - 1).text();
        int apostrophe = text.pack().inflection().endsAfterApostrophe() ? last.lastIndexOf('\'') : -1;
        if (apostrophe > 0) {
            return words.substring(0, words.length() - last.length() + apostrophe);
        }
        return words.substring(0, words.length() - last.length()) + nominativeWord(text, last, text.form(end - 1));
    }

    private static String nominativeWord(AnnotatedText text, String written, String form) {
        Features features = text.pack().inflection().features();
        if (form.length() > Inflection.LONGEST_WORD) {
            return written;
        }
        long nominative = features.findBit("case=nom").orElse(0);
        long cases = features.mask("case");
        // "kabelin" is "of the cable", not "thy cable": nobody is addressed in the name of an initiative
        long others = features.findBit("poss=1").orElse(0)
                | features.findBit("poss=2").orElse(0);
        for (Lexicon.Reading whole : text.pack().lexicon().readings(form)) {
            if ((whole.features() & others) != 0) {
                continue;
            }
            for (int cut = form.length(); cut > 1; cut--) {
                if (isBaseOf(text, form.substring(0, cut), whole, cases, nominative)) {
                    return written.substring(0, Math.min(cut, written.length()));
                }
            }
        }
        return written;
    }

    /** Whether a beginning is the same stem with the same features but for the case. */
    private static boolean isBaseOf(
            AnnotatedText text, String prefix, Lexicon.Reading whole, long cases, long nominative) {
        for (Lexicon.Reading reading : text.pack().lexicon().readings(prefix)) {
            boolean sameStem = reading.lexeme().equals(whole.lexeme());
            boolean bare = (reading.features() & cases & nominative) != 0;
            if (sameStem && bare && (reading.features() & ~cases) == (whole.features() & ~cases)) {
                return true;
            }
        }
        return false;
    }
}
