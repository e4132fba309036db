package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.LanguagePack;
import org.elchi.language.Lexicon;
import org.elchi.text.Quotation;
import org.elchi.text.Quotations;
import org.elchi.text.ReadableText;
import org.elchi.text.Sentence;
import org.elchi.text.SentenceSplitter;
import org.elchi.text.Span;
import org.elchi.text.Token;
import org.elchi.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** A text with its tokens, sentences, quotations, and all that was found in it. Used by one thread. */
public final class AnnotatedText {
    private static final Comparator<Annotation> IN_ORDER = Comparator.comparingInt(Annotation::first)
            .thenComparing(Comparator.comparingInt(Annotation::end).reversed());

    private final ReadableText text;
    private final LanguagePack pack;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final Capitals capitals;
    private final Word[] words;
    private final List<Annotation>[] starting;
    private final int[] sentenceOf;
    private BitSet pageLines = new BitSet();
    private @Nullable Map<String, List<Annotation>> byType;

    /** Cuts a text into tokens and sentences as the pack's language does. */
    AnnotatedText(ReadableText text, LanguagePack pack, Vocabulary vocabulary) {
        this.text = text;
        this.pack = pack;
        this.tokens = Tokenizer.tokenize(text);
        this.sentences = new SentenceSplitter(
                        pack.abbreviations(), !pack.words("full-stop-ordinals").isEmpty(), pack.words("no-initials"))
                .split(tokens);
        this.quotations = Quotations.pair(tokens);
        this.capitals = new Capitals(tokens, sentences);
        int count = tokens.size();
        this.words = new Word[count];
        this.starting = lists(count);
        this.sentenceOf = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = vocabulary.word(tokens.get(i));
        }
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
                sentenceOf[i] = s;
            }
        }
    }

    /** For each token an empty list, one for all: most tokens begin nothing. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static List<Annotation>[] lists(int count) {
        List<Annotation>[] lists = new List[count];
        Arrays.fill(lists, List.of());
        return lists;
    }

    /** The text as rules read it. */
    public ReadableText text() {
        return text;
    }

    /** The pack that reads it. */
    public LanguagePack pack() {
        return pack;
    }

    /** All tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All sentences. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** All quotations. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** A token in small letters. */
    public String form(int token) {
        return words[token].form;
    }

    /** How a token can be read by the pack's lexicon. */
    public List<Lexicon.Reading> readings(int token) {
        return words[token].readings;
    }

    /** What the pack knows of a token's word. */
    Word word(int token) {
        return words[token];
    }

    /** The number of a token's sentence. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** Whether a capital says nothing where a token stands: in a headline in capitals, in a text of which all words have them. */
    public boolean areCapitalsSilent(int token) {
        return capitals.areSilent(sentenceOf[token]);
    }

    /** Whether a sentence belongs to the page around the article: nothing is found in it. */
    public boolean isPageLine(int sentence) {
        return pageLines.get(sentence);
    }

    /** Leaves the lines of the page out of what is found from now on. */
    void leaveOut(BitSet sentences) {
        pageLines = sentences;
    }

    /** What starts at a token. */
    public List<Annotation> startingAt(int token) {
        return starting[token];
    }

    /** Notes a find; of one type the longer stands before the shorter, so that rules try it first. */
    public void add(Annotation annotation) {
        byType = null;
        List<Annotation> here = starting[annotation.first()];
        if (here.isEmpty()) {
            here = new ArrayList<>(2);
            starting[annotation.first()] = here;
        }
        int at = here.size();
        for (int i = here.size() - 1; i >= 0; i--) {
            boolean shorter = here.get(i).end() < annotation.end();
            if (shorter && here.get(i).type().equals(annotation.type())) {
                at = i;
            }
        }
        here.add(at, annotation);
    }

    /** All of a type, in order of the text. */
    public List<Annotation> list(String type) {
        return list(type, 0, tokens.size());
    }

    /** All of a type that lie between two tokens, in order of the text. */
    public List<Annotation> list(String type, int first, int end) {
        return between(byType().getOrDefault(type, List.of()), first, end);
    }

    /**
     * Those that lie between two tokens.
     *
     * @param all annotations in order of the text
     */
    public static List<Annotation> between(List<Annotation> all, int first, int end) {
        int at = firstFrom(all, first);
        if (at == all.size() || all.get(at).first() >= end) {
            return List.of();
        }
        List<Annotation> found = new ArrayList<>();
        for (; at < all.size() && all.get(at).first() < end; at++) {
            if (all.get(at).end() <= end) {
                found.add(all.get(at));
            }
        }
        return found;
    }

    /** All that was found, by type in order of the text: made at the first question after the last find. */
    private Map<String, List<Annotation>> byType() {
        if (byType == null) {
            Map<String, List<Annotation>> index = new HashMap<>();
            for (List<Annotation> here : starting) {
                for (Annotation annotation : here) {
                    index.computeIfAbsent(annotation.type(), k -> new ArrayList<>())
                            .add(annotation);
                }
            }
            index.values().forEach(found -> found.sort(IN_ORDER));
            byType = index;
        }
        return byType;
    }

    /** Index of the first that starts at a token or after it. */
    private static int firstFrom(List<Annotation> found, int token) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where tokens stand in the text as given. */
    public Span span(int first, int end) {
        return text.span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The words of tokens as the readable text has them. */
    public String words(int first, int end) {
        return text.value()
                .substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
