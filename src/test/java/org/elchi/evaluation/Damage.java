package org.elchi.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * What happens to news texts on their way: other encodings of the same words, marks lost or doubled, capitals, debris of pages.
 * Each kind changes a text given with its language.
 */
final class Damage {
    /** What a kind of damage may cost. */
    enum Cost {
        /** The words are all there: what was found is found again. */
        NOTHING,
        /** Marks that carry meaning are lost: facts may become fewer. */
        FEWER
    }

    /**
     * One kind of damage.
     *
     * @param cost what it may cost
     * @param change from text and language to the damaged text
     */
    record Kind(Cost cost, BiFunction<String, String, String> change) {}

    private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{4})(\\p{L}{4,})");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2}[.!?]) (?=\\p{Lu}\\p{L}{2})");
    private static final String OPENING = "(?<![\\p{L}\\p{N}.,!?\"])\"";

    /** Around an article on its page: lines that belong to it as little as the frame to a picture. */
    private static final Map<String, List<String>> DEBRIS = Map.of(
            "az",
            List.of(
                    "Foto: AZƏRTAC",
                    "Həmçinin oxuyun: Fransa ilə Yaponiya yeni saziş imzalayıb",
                    "Facebook | Twitter | WhatsApp | Telegram",
                    "Teqlər: #siyasət #iqtisadiyyat #diplomatiya",
                    "Xəbərin linki: https://news.example.az/az/politics/123456.html",
                    "Müəllif hüquqları qorunur. 1 / 3"),
            "ru",
            List.of(
                    "Фото: пресс-служба",
                    "Читайте также: Франция и Япония подписали новое соглашение",
                    "Facebook | Twitter | WhatsApp | Telegram",
                    "Теги: #политика #экономика #дипломатия",
                    "Ссылка на новость: https://news.example.ru/politics/123456.html",
                    "Все права защищены. 1 / 3"),
            "kk",
            List.of(
                    "Фото: ашық дереккөз",
                    "Сондай-ақ оқыңыз: Франция мен Жапония жаңа келісімге қол қойды",
                    "Facebook | Twitter | WhatsApp | Telegram",
                    "Тегтер: #саясат #экономика #дипломатия",
                    "Сілтеме: https://news.example.kz/politics/123456.html",
                    "Барлық құқықтар қорғалған. 1 / 3"),
            "tr",
            List.of(
                    "Fotoğraf: AA",
                    "Ayrıca okuyun: Fransa ile Japonya yeni anlaşma imzaladı",
                    "Facebook | Twitter | WhatsApp | Telegram",
                    "Etiketler: #siyaset #ekonomi #diplomasi",
                    "Haberin bağlantısı: https://news.example.com.tr/dunya/123456.html",
                    "Tüm hakları saklıdır. 1 / 3"),
            "en",
            List.of(
                    "Photo: press service",
                    "Read also: France and Japan sign new agreement",
                    "Facebook | Twitter | WhatsApp | Telegram",
                    "Tags: #politics #economy #diplomacy",
                    "Link to the story: https://news.example.com/politics/123456.html",
                    "All rights reserved. 1 / 3"));

    private Damage() {}

    /** Whether the frame of a page in a language is known. */
    static boolean knows(String language) {
        return DEBRIS.containsKey(language);
    }

    static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        addEncodings(kinds);
        addMarks(kinds);
        addCapitals(kinds);
        addDebris(kinds);
        return kinds;
    }

    private static void free(Map<String, Kind> kinds, String name, BiFunction<String, String, String> change) {
        kinds.put(name, new Kind(Cost.NOTHING, change));
    }

    private static void dear(Map<String, Kind> kinds, String name, BiFunction<String, String, String> change) {
        kinds.put(name, new Kind(Cost.FEWER, change));
    }

    private static void addEncodings(Map<String, Kind> kinds) {
        free(kinds, "NFD", (t, l) -> Normalizer.normalize(t, Normalizer.Form.NFD));
        free(kinds, "CRLF", (t, l) -> t.replace("\n", "\r\n"));
        free(kinds, "soft hyphens", (t, l) -> LONG_WORD.matcher(t).replaceAll("$1\u00AD$2"));
        free(
                kinds,
                "zero width",
                (t, l) -> LONG_WORD.matcher(t).replaceAll("$1\u200B$2").replace(". ", ".\u200D \uFEFF"));
        free(kinds, "bidi marks", (t, l) -> LONG_WORD.matcher(t).replaceAll("\u202A$1$2\u202C"));
        free(kinds, "no-break spaces", (t, l) -> t.replaceAll("(?<=\\p{L}) (?=\\p{Lu})|(?<=\\d) (?=\\p{L})", "\u00A0"));
        free(kinds, "named entities", (t, l) -> named(t));
        free(kinds, "numbered entities", (t, l) -> numbered(t));
        free(kinds, "entities twice", (t, l) -> named(t).replace("&", "&amp;"));
        free(kinds, "trailing blanks", (t, l) -> t.replace("\n", " \t\n"));
        free(kinds, "double spaces", (t, l) -> t.replace(" ", "  "));
        free(kinds, "blank lines between", (t, l) -> t.replaceAll("\n+", "\n\n\n"));
    }

    private static void addMarks(Map<String, Kind> kinds) {
        free(kinds, "curly quotes", (t, l) -> quoted(t, "“", "”"));
        free(kinds, "no space after a full stop", (t, l) -> SENTENCE_END
                .matcher(t)
                .replaceAll(""));
        free(kinds, "doubled quotes", (t, l) -> straight(t).replace("\"", "\"\""));
        free(kinds, "doubled single quotes", (t, l) -> straight(t).replace("\"", "''"));
        free(kinds, "doubled guillemets", (t, l) -> quoted(t, "««", "»»"));
        dear(kinds, "no quotes", (t, l) -> straight(t).replace("\"", ""));
        dear(kinds, "no closing quotes", (t, l) -> quoted(t, "“", ""));
        dear(kinds, "no opening quotes", (t, l) -> quoted(t, "", "”"));
        dear(kinds, "a quote lost", (t, l) -> t.replaceFirst("[\"“”„«»]", ""));
        dear(kinds, "no full stops at paragraph ends", (t, l) -> t.replaceAll("\\.(?=\\n|$)", ""));
    }

    private static void addCapitals(Map<String, Kind> kinds) {
        free(kinds, "upper-case headline", (t, l) -> {
            int end = t.indexOf('\n');
            return upper(t.substring(0, end), l) + t.substring(end);
        });
        dear(kinds, "upper case", Damage::upper);
        dear(kinds, "title case", Damage::title);
        dear(kinds, "title-case headline", (t, l) -> {
            int end = t.indexOf('\n');
            return title(t.substring(0, end), l) + t.substring(end);
        });
    }

    private static void addDebris(Map<String, Kind> kinds) {
        free(kinds, "debris after", (t, l) -> t + "\n\n" + String.join("\n", DEBRIS.getOrDefault(l, List.of())));
        dear(kinds, "debris between", (t, l) -> between(t, DEBRIS.getOrDefault(l, List.of())));
        free(kinds, "repeated headline", (t, l) -> t.substring(0, t.indexOf('\n')) + "\n\n" + t);
        free(
                kinds,
                "urls",
                (t, l) -> t.replaceAll("\n\n", "\n\nhttps://www.example.org/az/news/2024-05-17/a_b-c?d=e&f=1#top\n\n"));
        free(kinds, "page numbers", (t, l) -> numberedPages(t));
        free(kinds, "bullets", (t, l) -> t.replaceAll("\n(?=\\p{Lu})", "\n• "));
        free(kinds, "wrapped lines", (t, l) -> wrapped(t));
        free(kinds, "text in table cells", (t, l) -> t.replaceAll("(?m)^(.+)$", "|\t$1\t|"));
        free(kinds, "Markdown", (t, l) -> t.replaceFirst("^", "# ").replaceAll("\n(\\p{Lu}\\p{L}+)", "\n**$1**"));
    }

    private static String straight(String text) {
        return text.replaceAll("[“”„«»]", "\"");
    }

    /** Straight quotes opened and closed: one that follows a letter or a full stop closes. */
    private static String quoted(String text, String open, String close) {
        return straight(text)
                .replaceAll(OPENING, open.isEmpty() ? "\u0001" : open)
                .replace("\"", close)
                .replace("\u0001", "");
    }

    private static String named(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("«", "&laquo;")
                .replace("»", "&raquo;")
                .replace("“", "&ldquo;")
                .replace("”", "&rdquo;")
                .replace("„", "&bdquo;")
                .replace("’", "&rsquo;")
                .replace("'", "&apos;")
                .replace("–", "&ndash;")
                .replace("—", "&mdash;")
                .replace("ö", "&ouml;")
                .replace("ü", "&uuml;")
                .replace("ç", "&ccedil;")
                .replaceAll("(?<=\\p{L}) (?=\\p{Lu})", "&nbsp;");
    }

    private static String numbered(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\'' || (c > 0x17E && c % 2 == 0)) {
                out.append("&#").append(c).append(';');
            } else if (c > 0x7E) {
                out.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String upper(String text, String language) {
        return text.toUpperCase(Locale.forLanguageTag(language));
    }

    private static String title(String text, String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder out = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(inside ? String.valueOf(c) : String.valueOf(c).toUpperCase(locale));
            inside = Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' && inside;
        }
        return out.toString();
    }

    /** A line of debris after each paragraph. */
    private static String between(String text, List<String> lines) {
        List<String> out = new ArrayList<>();
        int i = 0;
        for (String paragraph : text.split("\n\n")) {
            out.add(paragraph);
            if (i > 0) {
                out.add(lines.get(i % lines.size()));
            }
            i++;
        }
        return String.join("\n\n", out);
    }

    private static String numberedPages(String text) {
        StringBuilder out = new StringBuilder();
        int page = 0;
        for (String paragraph : text.split("\n\n")) {
            out.append(paragraph).append("\n\n").append(page > 0 ? "- " + page + " -\n\n" : "");
            page++;
        }
        return out.toString().stripTrailing();
    }

    /** Lines of at most 72 characters, as a mail program wraps them. */
    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String piece : text.split("(?=[ \n])")) {
            boolean wrap = piece.startsWith(" ") && column + piece.length() > 72;
            out.append(wrap ? "\n" + piece.substring(1) : piece);
            column = wrap || piece.startsWith("\n") ? piece.length() - 1 : column + piece.length();
        }
        return out.toString();
    }
}
