package org.elchi.language;

import java.util.List;
import java.util.Set;

/**
 * A way in which words are inflected whose base form loses an ending before it takes others ("линия", "линии"). Immutable.
 *
 * @param state the class's name, and the state of the inflection in which its endings begin
 * @param kinds what kinds of word it inflects: {@code noun}, {@code verb}, {@code name}
 * @param ends how base forms of the class end
 * @param strip what a base form loses before it takes the class's endings
 * @param words the only words of the class; empty where any word with such an end belongs to it
 */
record WordClass(String state, List<String> kinds, List<String> ends, String strip, Set<String> words) {

    /** How many letters of a base form speak for the class; negative where it is none of the class. */
    int fit(String base) {
        if (!words.isEmpty()) {
            return words.contains(base) ? Integer.MAX_VALUE : -1;
        }
        int longest = -1;
        for (String end : ends) {
            if (end.length() > longest && base.endsWith(end) && base.length() >= strip.length()) {
                longest = end.length();
            }
        }
        return longest;
    }

    /** What stays of a base form. */
    String stem(String base) {
        return base.substring(0, base.length() - strip.length());
    }
}
