package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Inflection;
import org.elchi.language.LanguagePack;

/** The ways in which a name may be inflected, each with its base form. Stateless. */
final class NameReadings {
    private static final int SHORTEST_STEM = 3;
    /** A stem this long before a case ending is surely a stem. */
    private static final int LONG_STEM = 4;

    private final AnnotatedText text;
    private final LanguagePack pack;
    private final long sureCases;
    private final Set<String> unmarked;

    NameReadings(AnnotatedText text) {
        this(text, Set.of());
    }

    /**
     * Readings in a text.
     *
     * @param text the text
     * @param unmarked words with a capital, where a text leaves the apostrophes out that its language writes before endings
     */
    NameReadings(AnnotatedText text, Set<String> unmarked) {
        this.text = text;
        this.unmarked = unmarked;
        this.pack = text.pack();
        this.sureCases = cases(pack, "name-cases");
    }

    /** Cases that a pack lists by their short names ("gen"). */
    static long cases(LanguagePack pack, String list) {
        long cases = 0;
        for (String name : pack.words(list)) {
            cases |= pack.inflection().features().findBit("case=" + name).orElse(0);
        }
        return cases;
    }

    /** A word that was part of a fuller name names the same again: {@code again=yes}. */
    static void markAgain(AnnotatedText text) {
        List<Annotation> names = names(text);
        Set<String> surnames = new HashSet<>();
        for (Annotation name : names) {
            if (name.is("words", "many")) {
                name.bases().forEach(base -> surnames.add(surname(base)));
            }
        }
        for (Annotation name : names) {
            if (name.is("words", "one") && name.bases().stream().anyMatch(surnames::contains)) {
                Map<String, String> attributes = new LinkedHashMap<>(name.attributes());
                attributes.put("again", "yes");
                List<Annotation> here = text.startingAt(name.first());
                here.set(
                        here.indexOf(name),
                        new Annotation(
                                "name",
                                name.first(),
                                name.end(),
                                attributes,
                                name.readings(),
                                name.bases(),
                                Map.of(),
                                "name"));
            }
        }
    }

    /** Without an index of all that was found, which the next find would make stale. */
    private static List<Annotation> names(AnnotatedText text) {
        List<Annotation> names = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            for (Annotation annotation : text.startingAt(i)) {
                if (annotation.type().equals("name")) {
                    names.add(annotation);
                }
            }
        }
        return names;
    }

    /** The last word of a name, without the article that a hyphen joins to it. */
    private static String surname(String base) {
        String last = base.substring(base.lastIndexOf(' ') + 1);
        boolean article = last.indexOf('-') > 0 && Character.isLowerCase(last.charAt(0));
        return article ? last.substring(last.indexOf('-') + 1) : last;
    }

    /** The readings of a name's last word; fills in the base form of the whole name for each. */
    long[] of(int first, int end, List<String> bases) {
        if (NameBases.serves(text)) {
            return new NameBases(text).readings(first, end, bases);
        }
        String whole = text.words(first, end);
        String written = text.tokens().get(end - 1).text();
        String form = text.form(end - 1);
        String before = whole.substring(0, whole.length() - written.length());
        if (pack.inflection().endsAfterApostrophe()) {
            return readingsAfterApostrophe(before, written, form, bases);
        }
        List<Long> readings = endings(before, written, form, bases);
        dropWhole(readings, bases, before.length(), whole);
        dropBare(readings, bases, whole, before.length() + LONG_STEM);
        if (readings.isEmpty()) {
            readings.add(0L);
            bases.add(before + written);
        }
        return readings.stream().mapToLong(Long::longValue).toArray();
    }

    /** Every way in which a name's last word may be stem and ending, longest stem first. */
    private List<Long> endings(String before, String written, String form, List<String> bases) {
        int apostrophe = written.indexOf('\'');
        List<Long> readings = new ArrayList<>();
        Inflection inflection = pack.inflection();
        int least = Math.max(Math.min(SHORTEST_STEM, form.length()), form.length() - Inflection.LONGEST_ENDING);
        for (int cut = form.length(); cut >= least; cut--) {
            if (apostrophe > 0 && cut < form.length() && cut > apostrophe && cut <= apostrophe + 1) {
                continue;
            }
            // an apostrophe parts a foreign name from its ending ("Macron'un"), or belongs to it ("O'Brayen")
            boolean mark = !inflection.hasApostrophes() && form.charAt(Math.min(cut, form.length() - 1)) == '\'';
            String ending = form.substring(mark ? cut + 1 : cut);
            for (String state : pack.nameStates()) {
                for (long reading : inflection.readings(form.substring(0, cut), ending, state)) {
                    readings.add(reading);
                    bases.add(before + written.substring(0, cut));
                }
            }
        }
        if (inflection.hasApostrophes() && apostrophe > 0 && readings.size() > 1) {
            // "Rosner's" is a form of Rosner, no name of its own
            readings.remove(0);
            bases.remove(0);
        }
        return readings;
    }

    /** Where a family name by its ending stands before the case, the case is no part of it ("Lavrovu" is Lavrov). */
    private void dropWhole(List<Long> readings, List<String> bases, int before, String whole) {
        boolean inflected = bases.stream()
                .anyMatch(base -> !base.equals(whole) && base.length() - before > LONG_STEM && endsAsFamilyName(base));
        for (int i = readings.size() - 1; inflected && !endsAsFamilyName(whole) && i >= 0; i--) {
            if (bases.get(i).equals(whole)) {
                readings.remove(i);
                bases.remove(i);
            }
        }
    }

    private boolean endsAsFamilyName(String name) {
        return pack.nameEndings().stream().anyMatch(name::endsWith);
    }

    /** What has an ending that names do not themselves end in is no bare name ("Rahmonmen"). */
    private void dropBare(List<Long> readings, List<String> bases, String whole, int least) {
        boolean sure = false;
        for (int i = 0; i < readings.size(); i++) {
            sure |= (readings.get(i) & sureCases) != 0 && bases.get(i).length() >= least;
        }
        for (int i = readings.size() - 1; sure && i >= 0; i--) {
            if (bases.get(i).equals(whole)) {
                readings.remove(i);
                bases.remove(i);
            }
        }
    }

    /** Where an apostrophe parts every name from its ending, a name without one stands in its base form. */
    private long[] readingsAfterApostrophe(String before, String written, String form, List<String> bases) {
        int apostrophe = form.lastIndexOf('\'');
        List<Long> readings = new ArrayList<>();
        for (String state : pack.nameStates()) {
            if (apostrophe > 0) {
                String name = form.substring(0, apostrophe);
                String ending = form.substring(apostrophe + 1);
                for (long reading : pack.inflection().readingsAfterApostrophe(name, ending, state)) {
                    readings.add(reading);
                    bases.add(before + written.substring(0, apostrophe));
                }
            }
            for (int cut = form.length() - 1; !unmarked.isEmpty() && cut >= SHORTEST_STEM; cut--) {
                if (unmarked.contains(written.substring(0, cut))) {
                    for (long reading :
                            pack.inflection().readings(form.substring(0, cut), form.substring(cut), state)) {
                        readings.add(reading);
                        bases.add(before + written.substring(0, cut));
                    }
                }
            }
            if (readings.isEmpty()) {
                for (long reading : pack.inflection().readings(form, "", state)) {
                    readings.add(reading);
                    bases.add(before + written);
                }
            }
        }
        return readings.stream().mapToLong(Long::longValue).toArray();
    }
}
