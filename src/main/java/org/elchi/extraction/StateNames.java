package org.elchi.extraction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.fact.Fact;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.State;
import org.elchi.text.ReadableText;

/**
 * Reads a text in a language without a pack: finds the states that it names as Unicode CLDR names them, whole words in exactly
 * that form, and nothing else. A form that CLDR does not list is missed rather than guessed. Safe for use by several threads.
 */
final class StateNames {
    /** CLDR's own names, without a guess about grammar. */
    private static final double CONFIDENCE = 0.9;
    /** Names of more words than this are not in CLDR. */
    private static final int MOST_WORDS = 8;

    private static final String RULE = "cldr.territory-name";

    private final List<String> codes;
    private final Map<String, Map<String, String>> namesByLanguage = new ConcurrentHashMap<>();

    StateNames(ReferenceData reference) {
        this.codes = reference.listStates().stream().map(State::alpha2).toList();
    }

    /**
     * The states named in a text.
     *
     * @param text the text
     * @param language BCP 47 tag
     */
    List<Fact> read(ReadableText text, String language) {
        Map<String, String> names = namesByLanguage.computeIfAbsent(language, this::names);
        if (names.isEmpty()) {
            return List.of();
        }
        String value = text.value();
        List<int[]> words = words(value, language);
        Map<String, int[]> first = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            int length = 0;
            for (int n = Math.min(MOST_WORDS, words.size() - i); n > 0 && length == 0; n--) {
                int[] place = {words.get(i)[0], words.get(i + n - 1)[1]};
                String code = find(names, value.substring(place[0], place[1])).orElse(null);
                if (code != null) {
                    length = n;
                    first.putIfAbsent(code, place);
                }
            }
            i += Math.max(1, length);
        }
        Facts facts = new Facts(text.source(), text::span);
        first.forEach((code, place) -> facts.draft("country")
                .code("code", "state", code)
                .prove(place[0], place[1])
                .add(RULE, CONFIDENCE));
        return facts.list();
    }

    /** Where a script has capitals, a name begins with one. */
    private static Optional<String> find(Map<String, String> names, String words) {
        int letter = words.codePointAt(0);
        return UCharacter.isLowerCase(letter) ? Optional.empty() : Optional.ofNullable(names.get(fold(words)));
    }

    private static List<int[]> words(String text, String language) {
        BreakIterator iterator = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        iterator.setText(text);
        List<int[]> words = new ArrayList<>();
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            if (iterator.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new int[] {from, to});
            }
            from = to;
        }
        return words;
    }

    private Map<String, String> names(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
        Map<String, String> names = new HashMap<>();
        for (String code : codes) {
            String name = display.regionDisplayName(code);
            if (name != null && !name.equals(code)) {
                names.put(fold(name), code);
            }
        }
        return Map.copyOf(names);
    }

    /** Case off, and the many apostrophes of one letter (Oʻzbekiston, O'zbekiston) made one. */
    private static String fold(String words) {
        return UCharacter.foldCase(words, true).replaceAll("[ʻʼ‘’`]", "'");
    }
}
