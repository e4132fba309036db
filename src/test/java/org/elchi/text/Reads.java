package org.elchi.text;

import java.util.List;

/** What tests of reading ask again and again. */
final class Reads {
    private Reads() {}

    static ReadableText readable(String text) {
        return ReadableText.of(SourceText.of(text));
    }

    static List<Token> tokens(String text) {
        return Tokenizer.tokenize(readable(text));
    }

    static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    /** What the given text has where something was found. */
    static String given(String text, int from, int to) {
        ReadableText readable = readable(text);
        return readable.source().slice(readable.span(from, to));
    }
}
