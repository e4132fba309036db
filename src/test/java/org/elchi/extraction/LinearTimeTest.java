package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.elchi.fact.DocumentRecord;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Time for a character does not grow with the text: articles of each language end to end, and texts in which one thing, or
 * another one each time, is named over and over. Time is the thread's own; each figure is the best of some rounds.
 */
class LinearTimeTest {
    private static final int SHORT = 20_000;
    private static final int MIDDLE = 300_000;
    private static final int LONG = 2_000_000;
    /** Caches and the collector take their share; twice as long would be a list that is searched again and again. */
    private static final double MOST = 3;

    private static final long HEAP = 200L << 20;
    private static final String[] SYLLABLES = {
        "al", "bər", "cəf", "dan", "elm", "fər", "gün", "hüs", "kər", "lal", "mur", "nad", "orx", "pol", "qəd", "rüs",
        "sab", "tal", "vüq", "zak"
    };

    private static String name(int i) {
        StringBuilder name = new StringBuilder();
        for (int n = i + 400; n > 0; n /= 20) {
            name.append(SYLLABLES[n % 20]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "ov";
    }

    private static Map<String, IntFunction<String>> repetitions() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put(
                "one initiative",
                i -> "Azərbaycan və Qazaxıstan \"Günəş\" layihəsini 2026-cı ilin sonuna qədər bitirəcək. ");
        texts.put(
                "initiatives",
                i -> "Azərbaycan və Qazaxıstan \"" + name(i) + "\" layihəsini 2026-cı ilin sonuna qədər bitirəcək. ");
        texts.put(
                "initiatives of two words",
                i -> "Tərəflər " + name(i) + " " + name(i + 7) + " dəhlizi layihəsini bitirəcək. ");
        texts.put("one event", i -> "Azərbaycan və Qazaxıstan prezidentləri martın 5-də Bakıda görüşüb. ");
        texts.put(
                "events",
                i -> "Azərbaycan və "
                        + List.of("Qazaxıstan", "Türkiyə", "Çin", "Polşa").get(i % 4) + " prezidentləri " + (1 + i % 28)
                        + " mart " + (1500 + i / 28) + "-cı ildə Bakıda görüşüb. ");
        texts.put("one person", i -> "Qazaxıstanın səfiri Anar Quliyev ticarətin artdığını deyib. ");
        texts.put("persons", i -> "Qazaxıstanın səfiri Murat " + name(i) + " ticarətin artdığını deyib. ");
        texts.put(
                "persons of one family",
                i -> "Qazaxıstanın səfiri " + name(i)
                        + " Ospanov ticarətin artdığını deyib. Ospanov deyib ki, ticarət artır. ");
        texts.put(
                "ministers without a state",
                i -> "Xarici işlər naziri Murat " + name(i) + " deyib ki, ticarət artır. Nazir bildirib ki, iş var. ");
        texts.put("ministries", i -> name(i) + " Nazirliyi bildirib ki, Azərbaycanla ticarət artır. ");
        texts.put(
                "organizations",
                i -> "\"" + name(i) + "\" şirkəti və " + name(i + 3) + " Bankı bildirib ki, ticarət artır. ");
        texts.put("pronouns", i -> "O bildirib ki, Azərbaycanla ticarət artır. ");
        texts.put(
                "figures",
                i -> "Azərbaycanla Qazaxıstan arasında ticarət dövriyyəsi 2024-cü ildə " + i + " milyon dollar olub. ");
        texts.put("quotations", i -> "\"Ticarət artır və layihələr davam edir\", - səfir deyib. ");
        texts.put("open quotations", i -> "\"Ticarət artır. Səfir deyib ki, layihələr davam edir. ");
        texts.put("questions", i -> "- Ticarət artırmı? - Bəli, Azərbaycanla ticarət artır. ");
        texts.put("turns", i -> "- Ticarət artırmı?\n- Bəli, Azərbaycanla ticarət artır.\n");
        texts.put("beyond the basic plane", i -> "😀 Azərbaycanın səfiri Anar Quliyev ticarətin artdığını deyib. ");
        texts.put("references", i -> "&quot;Ticarət&nbsp;artır&quot;, - Az&#601;rbaycan səfiri deyib. ");
        texts.put(
                "pages",
                i -> "Bax: https://a.az/" + i + " • səfir **deyib** ki, ticarət artır.\n- " + i % 900 + " -\n");
        return texts;
    }

    private static Map<String, String[]> articles() {
        Map<String, String[]> byLanguage = new LinkedHashMap<>();
        for (String article : HostileTexts.articles()) {
            Document document = new Document(SourceText.of(article), Origin.UNKNOWN);
            String language =
                    String.valueOf(Extracted.EXTRACTOR.extract(document).info().lang());
            byLanguage.merge(language, new String[] {article}, (a, b) -> Stream.of(a, b)
                    .flatMap(Stream::of)
                    .toArray(String[]::new));
        }
        byLanguage.values().removeIf(texts -> texts.length < 5);
        return byLanguage;
    }

    private static String text(IntFunction<String> parts, int length) {
        StringBuilder text = new StringBuilder(length + 200);
        for (int i = 0; text.length() < length; i++) {
            text.append(parts.apply(i));
        }
        return text.toString();
    }

    /** Nanoseconds for each character: the best of some rounds. */
    private static double time(String text, String language, int rounds) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(text, language);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return (double) best / text.length();
    }

    private static DocumentRecord read(String text, String language) {
        return Extracted.EXTRACTOR.extract(
                new Document(SourceText.of(text), new Origin(null, null, "2026-03-01", null, language)));
    }

    private static void compare(String what, IntFunction<String> parts, String language, int length) {
        time(text(parts, SHORT), language, 10);
        double brief = time(text(parts, SHORT), language, 10);
        double lengthy = time(text(parts, length), language, 2);
        System.out.printf(
                Locale.ROOT,
                "%-30s %5.0f ns a character at 20 KB, %5.0f at %d KB: %.2f times%n",
                what,
                brief,
                lengthy,
                length / 1000,
                lengthy / brief);
        assertTrue(lengthy < MOST * brief, () -> what + ": " + brief + " ns a character, then " + lengthy);
    }

    private static List<DynamicTest> tests(int length) {
        List<DynamicTest> tests = new ArrayList<>();
        articles().forEach((language, texts) -> {
            tests.add(DynamicTest.dynamicTest(
                    language, () -> compare(language, i -> texts[i % texts.length] + "\n\n", language, length)));
            tests.add(DynamicTest.dynamicTest(
                    language + " in one paragraph",
                    () -> compare(
                            language + " in one paragraph",
                            i -> texts[i % texts.length].replace('\n', ' ') + " ",
                            language,
                            length)));
        });
        repetitions()
                .forEach((name, parts) ->
                        tests.add(DynamicTest.dynamicTest(name, () -> compare(name, parts, "az", length))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> timeGrowsWithLength() {
        return tests(MIDDLE);
    }

    @TestFactory
    @Tag("slow")
    List<DynamicTest> timeGrowsWithLengthUpToTwoMegabytes() {
        return tests(LONG);
    }

    /** Live memory while a text is read is sampled at its highest: what the collector had to leave, beyond what was there before. */
    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> twoMegabytesAreReadWithinTwoHundredOfHeap() {
        return articles().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String text = text(i -> e.getValue()[i % e.getValue().length] + "\n\n", LONG);
                    read(text, e.getKey());
                    System.gc();
                    long before = used();
                    long most = mostLive(text, e.getKey()) - before;
                    System.out.printf(
                            Locale.ROOT, "%s: %d MB beyond the packs for 2 MB of text%n", e.getKey(), most >> 20);
                    assertTrue(most < HEAP, () -> most + " bytes");
                }));
    }

    private static long mostLive(String text, String language) throws InterruptedException {
        Thread reader = new Thread(() -> read(text, language));
        reader.start();
        long most = 0;
        while (reader.isAlive()) {
            System.gc();
            most = Math.max(most, used());
            reader.join(20);
        }
        return most;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
