package org.elchi.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Texts that were made to break a reader: annotated articles of every language damaged at random, noise out of all of Unicode,
 * nesting without end, what rules look for repeated until they might run back and forth. The same number gives the same text.
 */
final class HostileTexts {
    private static final String[] INSERTED = {
        "\"",
        "“",
        "”",
        "«",
        "»",
        "''",
        "'",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        ".",
        "...",
        "?",
        ":",
        ";",
        ",",
        "-",
        "–",
        "—",
        "(",
        ")",
        "[",
        "|",
        "•",
        "#",
        "*",
        "%",
        "$",
        "€",
        "\u0000",
        "\u0007",
        "\u0301",
        "\u0327",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u2066",
        "\uD83D",
        "\uDC00",
        "😀",
        "\uFEFF",
        "\u2028",
        "\uFE0F",
        "9",
        "2026",
        "1.234,5",
        "2026-cı",
        "31.02.2026",
        "1/3",
        "A.",
        "A",
        "ə",
        "İ",
        "ı",
        "ß",
        "Ж",
        "қ",
        "&quot;",
        "&#1178;",
        "&amp;amp;",
        "&#x10FFFF;",
        "<br>",
        "<p",
        "https://a.b/c",
        "q: ",
        "10:61"
    };
    private static final String[] OPENING = {"\"", "“", "«", "‹", "„", "(", "[", "{", "'", "<", "&quot;"};
    private static final String[] CLOSING = {"\"", "”", "»", "›", "“", ")", "]", "}", "'", ">", "&quot;"};
    private static final String[] ENDLESS = {
        "1",
        "1.",
        "1,",
        ".234",
        " 234",
        "-",
        "–",
        "—",
        "A",
        "a",
        "A-",
        "A.",
        "Ab ",
        "AB",
        "'",
        "a'",
        "\"",
        ")",
        "!\"",
        "?",
        ":",
        "\u0301",
        "\u0327\u0301",
        "\u200B",
        "\n",
        "\r",
        " ",
        "|",
        "*",
        "_",
        "#",
        "&",
        "&amp;",
        "&#",
        "<",
        "<b",
        "://",
        "http://",
        "İ",
        "ß",
        "ŉ",
        "\uD83D",
        "😀",
        "\u202E"
    };

    private final List<String> articles;
    private final List<String[]> words;
    private final List<Function<Random, String>> kinds = List.of(
            this::mutated, this::noise, this::repeated, this::nested, this::endless, this::spliced, this::shuffled);

    /** Reads the annotated articles and the samples. */
    HostileTexts() {
        articles = articles();
        words = articles.stream().map(a -> a.split("(?<=\\s)")).toList();
    }

    static List<String> articles() {
        List<String> texts = new ArrayList<>();
        for (Path directory : List.of(Path.of("samples"), Path.of("src/test/resources/gold"))) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .filter(f -> !f.toString().contains("blind"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** One of the texts; mostly short, one in two thousand long. */
    String get(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L + 17);
        String text = kinds.get(random.nextInt(kinds.size())).apply(random);
        if (random.nextInt(2_000) == 0 && !text.isEmpty()) {
            return text.repeat(Math.max(1, 20_000 / text.length()));
        }
        return text;
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private String window(Random random) {
        String article = articles.get(random.nextInt(articles.size()));
        int length = 60 + random.nextInt(random.nextInt(20) == 0 ? 2_000 : 300);
        int from = random.nextInt(3) == 0 ? 0 : random.nextInt(article.length());
        return article.substring(from, Math.min(article.length(), from + length));
    }

    private String mutated(Random random) {
        StringBuilder text = new StringBuilder(window(random));
        for (int i = random.nextInt(10); i >= 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 4));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
                case 2 -> text.replace(at, end, one(INSERTED, random));
                case 3 -> text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
                default -> text.insert(at, one(INSERTED, random));
            }
        }
        return text.toString();
    }

    private String noise(Random random) {
        StringBuilder text = new StringBuilder();
        int block = random.nextInt(0x110000);
        for (int i = random.nextInt(120); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x110000));
                case 1 -> text.appendCodePoint(Math.min(0x10FFFF, block + random.nextInt(128)));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> text.append((char) (0x300 + random.nextInt(0x70)));
                case 4 -> text.append((char) (0x20 + random.nextInt(0x60)));
                default -> text.append(one(INSERTED, random));
            }
        }
        return text.toString();
    }

    /** A few words of articles, with marks between, over and over: names, offices, initiatives, sayings as they come. */
    private String repeated(Random random) {
        StringBuilder pattern = new StringBuilder();
        String[] article = words.get(random.nextInt(words.size()));
        int from = random.nextInt(article.length);
        for (int i = random.nextInt(8); i >= 0; i--) {
            String word = random.nextInt(3) == 0 ? one(article, random) : article[(from + i) % article.length];
            pattern.append(word);
            if (random.nextInt(4) == 0) {
                pattern.append(one(INSERTED, random)).append(random.nextBoolean() ? " " : "");
            }
        }
        return pattern.append(' ').toString().repeat(2 + random.nextInt(20));
    }

    private String nested(Random random) {
        StringBuilder text = new StringBuilder();
        String[] article = words.get(random.nextInt(words.size()));
        int mark = random.nextInt(OPENING.length);
        int depth = random.nextInt(60);
        for (int i = 0; i < depth; i++) {
            text.append(random.nextInt(3) == 0 ? one(OPENING, random) : OPENING[mark]);
            text.append(random.nextInt(3) == 0 ? one(article, random) : "");
        }
        for (int i = 0; i < depth; i++) {
            text.append(random.nextInt(3) == 0 ? one(article, random) : "");
            text.append(random.nextInt(4) == 0 ? one(CLOSING, random) : CLOSING[mark]);
        }
        return text.append(window(random)).toString();
    }

    private String endless(Random random) {
        String run = one(ENDLESS, random).repeat(1 + random.nextInt(random.nextInt(30) == 0 ? 5_000 : 200));
        String before = random.nextBoolean() ? window(random) : "";
        String after = random.nextBoolean() ? window(random) : "";
        return before + run + after;
    }

    private String spliced(Random random) {
        return window(random) + one(INSERTED, random) + window(random);
    }

    private String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        String[] article = words.get(random.nextInt(words.size()));
        String[] other = words.get(random.nextInt(words.size()));
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(one(random.nextInt(5) == 0 ? other : article, random));
        }
        return text.toString();
    }
}
