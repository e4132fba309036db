package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.Inflection;
import org.elchi.language.Lexicon;
import org.elchi.language.LexiconEntry;
import org.elchi.language.WordClasses;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Leads a name whose words are all inflected back to its base forms: the words agree in case and gender, the likeliest base
 * stands first. Stateless.
 */
final class NameBases {
    /** The kind of word that names are. */
    static final String KIND = "name";
    /** Given names of a pack's lexicon; they tell the gender, and with it the case of the family name. */
    static final String GIVEN_NAME = "given-name";

    private static final int MOST_WAYS = 60;
    /** What costs more than the likeliest by this is no reading of the name. */
    private static final int MOST_DEARER = 2;

    private static final int MOST_KEPT = 16;
    private static final int SHORT_WORD = 4;
    private static final int COST_RARE = 3;
    private static final int COST_MAYBE = 1;
    private static final int COST_JOINED = 3;
    private static final int COST_AS_WRITTEN = 2;
    private static final int COST_SHORT_AS_WRITTEN = 1;
    private static final int GAIN_GIVEN_NAME = 4;
    private static final int GAIN_FAMILY_NAME = 2;

    /** One way to read a name or a part of it: smaller costs are likelier. */
    private record Way(String base, long features, int cost) {}

    private final AnnotatedText text;
    private final WordClasses classes;
    private final long rare;
    private final long maybe;

    NameBases(AnnotatedText text) {
        this.text = text;
        Inflection inflection = text.pack().inflection();
        this.classes = inflection.classes();
        this.rare = inflection.features().findBit("rare=yes").orElse(0);
        this.maybe = inflection.features().findBit("rare=maybe").orElse(0);
    }

    /** Whether the pack inflects names by classes. */
    static boolean serves(AnnotatedText text) {
        return text.pack().inflection().classes().hasKind(KIND);
    }

    /** The readings of a name, likeliest first; fills in the base form that goes with each. */
    long[] readings(int first, int end, List<String> bases) {
        List<Way> ways = List.of(new Way("", 0, 0));
        for (int i = first; i < end; i++) {
            ways = join(ways, waysOf(i, end), i > first && text.tokens().get(i).spaced() ? " " : "");
        }
        Map<String, Way> kept = new LinkedHashMap<>();
        int cheapest = ways.stream().mapToInt(Way::cost).min().orElse(0);
        ways.stream()
                .filter(way -> way.cost() <= cheapest + MOST_DEARER)
                .sorted(Comparator.comparingInt(Way::cost))
                .limit(MOST_KEPT)
                .forEach(way -> kept.putIfAbsent(way.base() + way.features(), way));
        kept.values().forEach(way -> bases.add(way.base()));
        return kept.values().stream().mapToLong(Way::features).toArray();
    }

    private List<Way> join(List<Way> before, List<Way> next, String between) {
        List<Way> joined = new ArrayList<>();
        for (Way one : before) {
            for (Way other : next) {
                if (classes.agree(one.features(), other.features())) {
                    joined.add(new Way(
                            one.base() + between + other.base(),
                            one.features() | other.features(),
                            one.cost() + other.cost()));
                }
            }
        }
        joined.sort(Comparator.comparingInt(Way::cost));
        return joined.size() > MOST_WAYS ? joined.subList(0, MOST_WAYS) : joined;
    }

    private List<Way> waysOf(int token, int end) {
        Token written = text.tokens().get(token);
        List<Way> ways = new ArrayList<>();
        boolean last = token + 1 == end;
        boolean word = written.kind() == Token.Kind.WORD && written.isCapitalised();
        boolean initial = !last && text.tokens().get(token + 1).isMark('.');
        if (!word || initial || written.text().length() > Inflection.LONGEST_WORD) {
            return List.of(new Way(written.text(), 0, 0));
        }
        boolean joined = !last && text.tokens().get(token + 1).isMark('-');
        for (WordClasses.Guess guess : classes.guess(text.form(token), KIND)) {
            int cost = cost(guess, last) + (joined ? COST_JOINED : 0);
            ways.add(new Way(writtenBase(written.text(), guess.base()), guess.features() & ~(rare | maybe), cost));
        }
        if (!last || ways.isEmpty()) {
            boolean small = written.text().length() <= SHORT_WORD;
            int cost = joined ? 0 : small ? COST_SHORT_AS_WRITTEN : COST_AS_WRITTEN;
            ways.add(new Way(written.text(), 0, cost));
        }
        return ways;
    }

    private int cost(WordClasses.Guess guess, boolean last) {
        int cost = (guess.features() & rare) != 0 ? COST_RARE : (guess.features() & maybe) != 0 ? COST_MAYBE : 0;
        cost += cost == COST_MAYBE && !last ? COST_MAYBE : 0;
        LexiconEntry given = givenName(guess.base());
        if (given != null) {
            String gender = given.attributes().get("gender");
            long bit = text.pack()
                    .inflection()
                    .features()
                    .findBit("gender=" + gender)
                    .orElse(0);
            long genders = text.pack().inflection().features().mask("gender");
            boolean fits = (guess.features() & genders) == 0 || bit == 0 || (guess.features() & bit) != 0;
            return fits ? -GAIN_GIVEN_NAME : COST_RARE;
        }
        boolean family = last && text.pack().nameEndings().stream().anyMatch(guess.base()::endsWith);
        return family ? cost - GAIN_FAMILY_NAME : cost;
    }

    private @Nullable LexiconEntry givenName(String base) {
        for (Lexicon.Reading reading : text.pack().lexicon().readings(base)) {
            Lexicon.Node node = text.pack().lexicon().root().after(reading.lexeme());
            if (node == null || !reading.lexeme().stem().equals(base)) {
                continue;
            }
            for (LexiconEntry entry : node.entries()) {
                if (entry.type().equals(GIVEN_NAME)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** A base form with the letters of the text as far as the two are the same. */
    private String writtenBase(String written, String base) {
        String form = text.pack().casing().lower(written);
        int same = 0;
        while (same < Math.min(form.length(), base.length()) && form.charAt(same) == base.charAt(same)) {
            same++;
        }
        return written.substring(0, Math.min(same, written.length())) + base.substring(same);
    }
}
