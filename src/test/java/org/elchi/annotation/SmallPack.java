package org.elchi.annotation;

import java.util.List;
import java.util.Map;
import org.elchi.language.LanguagePack;
import org.elchi.language.PackException;
import org.elchi.language.PackLoader;
import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;

/** A language of two dozen words in memory: what patterns do does not hang on any real one. */
final class SmallPack {
    private static final Map<String, String> FILES = Map.of(
            "pack.yaml",
            """
            tag: xx
            version: 1
            casing: default
            decimal: "."
            abbreviations: [mr]
            names: {endings: [son], states: [name], particles: [of]}
            """,
            "inflection.yaml",
            """
            vowels: aeiou
            sounds: {}
            alternations: {}
            states: {cased: [], noun: [case=nom], name: [case=nom], plural: [case=nom, number=pl], verb: [tense=now], past: [tense=past]}
            suffixes:
              - [noun, plural, s, []]
              - [[noun, plural, name], cased, o, [case=gen]]
              - [verb, past, ed, []]
            """,
            "files.txt",
            "words.tsv\nrules.yaml\n",
            "words.tsv",
            "cat\tanimal\tkind=cat\ndog|big dog\tanimal\tkind=dog\nred|blue\tcolour\nwalk-\tmove\nRome\tplace\tcaps=yes\nWHO|G+\tbody\tcaps=all\n");

    private SmallPack() {}

    /** The pack with these rules. */
    static Annotator with(String rules) {
        LanguagePack pack = PackLoader.load(
                "xx",
                path -> {
                    String text = path.equals("rules.yaml") ? rules : FILES.get(path);
                    if (text == null) {
                        throw new PackException(path, 1, "no such file");
                    }
                    return text;
                },
                List.of());
        return new Annotator(pack);
    }

    /** A rule of one pattern that gives {@code find}. */
    static String rule(String pattern, String set) {
        return "- id: xx.find\n  match: '" + pattern + "'\n  gives: find\n  set: {" + set
                + "}\n  examples: [\"[x]\"]\n  not: [\"y\"]\n";
    }

    /** The words that a pattern finds in a text. */
    static List<String> find(String pattern, String text) {
        AnnotatedText annotated = annotate(with(rule(pattern, "")), text);
        return annotated.list("find").stream()
                .map(f -> annotated.words(f.first(), f.end()))
                .toList();
    }

    static AnnotatedText annotate(Annotator annotator, String text) {
        return annotator.annotate(ReadableText.of(SourceText.of(text)));
    }
}
