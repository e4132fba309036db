package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.LanguagePack;
import org.elchi.language.Lexeme;
import org.elchi.language.Lexicon;
import org.elchi.language.Recent;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's lexicon and rules make of words and of types of annotation, worked out once for each. Filled while rules are compiled,
 * then safe for use by several threads.
 */
final class Vocabulary {
    private static final int MOST_RECENT = 20_000;

    /** A type of annotation: the number of what rules need that it is, and the rules that can begin with it. */
    record Type(int key, RuleStarts starts) {}

    /** Rules that can begin with any word whose ending can be read so. */
    private record Guess(StartKeys.Ending ending, RuleStarts starts) {}

    private final LanguagePack pack;
    private final int phases;
    private final Map<Object, Integer> keys = new HashMap<>();
    private final Map<Object, RuleStarts> starts = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final Recent<String, Word> recent = new Recent<>(MOST_RECENT);
    /** For each key the rules, numbered through all phases, whose rarest need it meets. */
    private final List<int[]> rulesByKey = new ArrayList<>();

    private final BitSet needless = new BitSet();
    private int ruleCount;
    private RuleStarts anyMark;
    private RuleStarts anyWord;
    private RuleStarts anyCapital;

    Vocabulary(LanguagePack pack) {
        this.pack = pack;
        this.phases = pack.phases().size();
        this.anyMark = RuleStarts.none(phases);
        this.anyWord = anyMark;
        this.anyCapital = anyMark;
    }

    /** Takes up the rules of a phase. */
    void add(int phase, List<Rule> rules) {
        for (int r = 0; r < rules.size(); r++) {
            Rule rule = rules.get(r);
            int number = r;
            if (!rule.isForBegin()) {
                StartKeys.Choice choice = rule.startKeys();
                choice.keys()
                        .forEach(key -> starts.put(
                                key,
                                starts.getOrDefault(key, RuleStarts.none(phases))
                                        .with(phase, number, choice.back())));
            }
        }
    }

    /** All rules are known. */
    void close() {
        anyMark = starts.getOrDefault(StartKeys.ANY, anyMark);
        anyWord = anyMark.and(starts.getOrDefault(StartKeys.WORD, RuleStarts.none(phases)));
        anyCapital = anyWord.and(starts.getOrDefault(StartKeys.CAPITAL, RuleStarts.none(phases)));
        keys.keySet().forEach(this::addType);
        starts.forEach((key, rules) -> {
            addType(key);
            if (key instanceof StartKeys.Ending ending) {
                guesses.add(new Guess(ending, rules));
            }
        });
    }

    private void addType(Object key) {
        if (key instanceof StartKeys.TypeKey type) {
            RuleStarts from = starts.getOrDefault(key, RuleStarts.none(phases));
            types.put(type.type(), new Type(keys.getOrDefault(key, -1), from));
        }
    }

    /**
     * Numbers the next rule, and what it needs: it fits only where one key of each group stands.
     *
     * @return the groups, the rarest first
     */
    int[][] number(List<Set<Object>> needs) {
        int[][] numbered = new int[needs.size()][];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = needs.get(i).stream().mapToInt(this::keyOf).toArray();
        }
        Arrays.sort(numbered, Comparator.comparingInt(group -> group.length)); // the fewer the keys, the rarer
        int rule = ruleCount++;
        if (numbered.length == 0) {
            needless.set(rule);
        } else {
            for (int key : numbered[0]) {
                int[] known = rulesByKey.get(key);
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = rule;
                rulesByKey.set(key, more);
            }
        }
        return numbered;
    }

    private int keyOf(Object key) {
        Integer known = keys.get(key);
        if (known != null) {
            return known;
        }
        keys.put(key, rulesByKey.size());
        rulesByKey.add(new int[0]);
        return rulesByKey.size() - 1;
    }

    /** How many rules have a number. */
    int ruleCount() {
        return ruleCount;
    }

    /** The rules that may fit where a key stands, numbered through all phases. */
    int[] rulesFor(int key) {
        return rulesByKey.get(key);
    }

    /** The rules that need nothing; not to be changed. */
    BitSet needless() {
        return needless;
    }

    /** How many keys have a number. */
    int keyCount() {
        return keys.size();
    }

    /** What rules make of a type; null where no rule asks for it. */
    @Nullable
    Type type(String type) {
        return types.get(type);
    }

    /** What is known of a token's word. */
    Word word(Token token) {
        Word known = recent.get(token.text());
        if (known != null) {
            return known;
        }
        Word word = read(token);
        recent.put(token.text(), word);
        return word;
    }

    private Word read(Token token) {
        boolean letters = token.kind() == Token.Kind.WORD;
        String form = letters ? pack.casing().lower(token.text()) : token.text();
        List<Lexicon.Reading> readings = letters ? pack.lexicon().readings(form) : List.of();
        RuleStarts from = token.kind() == Token.Kind.MARK ? anyMark : token.isCapitalised() ? anyCapital : anyWord;
        Lexeme[] lexemes = Word.lexemes(readings);
        int[] numbers = new int[lexemes.length + 1];
        int count = 0;
        for (int i = -1; i < lexemes.length; i++) {
            Object key = i < 0 ? form : lexemes[i];
            from = starts.containsKey(key) ? from.and(starts.get(key)) : from;
            if (keys.containsKey(key)) {
                numbers[count++] = keys.get(key);
            }
        }
        for (int i = 0; letters && i < guesses.size(); i++) {
            Guess guess = guesses.get(i);
            from = guess.ending().find(form) == null ? from : from.and(guess.starts());
        }
        return new Word(form, readings, pack.lexicon().root(), Arrays.copyOf(numbers, count), from);
    }
}
