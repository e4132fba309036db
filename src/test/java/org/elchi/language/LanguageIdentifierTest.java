package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.Test;

/** Short texts in ten languages, neighbours among them, each told from the others. */
class LanguageIdentifierTest {
    private final LanguageIdentifier identifier = LanguageIdentifier.load();

    private Optional<String> identify(String text) {
        return identifier.identify(ReadableText.of(SourceText.of(text)).value());
    }

    private static List<String[]> texts() throws IOException {
        try (InputStream in = LanguageIdentifierTest.class.getResourceAsStream("/language/short-texts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @Test
    void everyShortTextIsNamedByItsLanguage() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> perLanguage = new HashMap<>();
        for (String[] row : texts()) {
            perLanguage.merge(row[0], 1, Integer::sum);
            Optional<String> found = identify(row[1]);
            if (!found.equals(Optional.of(row[0]))) {
                wrong.add(row[0] + " taken for " + found.orElse("none") + ": " + row[1]);
            }
        }
        assertEquals(11, perLanguage.size());
        assertTrue(perLanguage.values().stream().allMatch(count -> count >= 5), perLanguage::toString);
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    /** Hardly a frequent word, and letters that both languages have: but no Azerbaijani text is without "ə". */
    @Test
    void aLanguageIsNotNamedWithoutItsCommonestLetter() {
        assertEquals(
                Optional.of("tr"),
                identify("Sözcü, toplantının sonuna doğru teknik aksaklık yaşandığını, karşı tarafın bu durumdan ötürü"
                        + " heyetten özür dilediğini bildirdi."));
    }

    @Test
    void capitalsChangeNothing() throws IOException {
        for (String[] row : texts()) {
            if (row[0].equals("ru") || row[0].equals("kk") || row[0].equals("en")) {
                assertEquals(Optional.of(row[0]), identify(row[1].toUpperCase(Locale.ROOT)), row[1]);
            }
        }
    }

    @Test
    void whatIsInNoLanguageIsInNone() {
        for (String text : List.of("", "   ", "12345 67,8%", "???", "😀😀😀", "zzz qqq xxx", "\n\n")) {
            assertEquals(Optional.empty(), identify(text), text);
        }
    }

    @Test
    void onlyTheBeginningIsRead() {
        String text = "Səfir bildirib ki, iki ölkə arasında ticarət artır. ".repeat(40_000);
        assertEquals(Optional.of("az"), identify(text));
    }

    @Test
    void threeWordsBelongToNoLanguage() {
        assertEquals(Optional.empty(), identify("y salam a"));
    }

    @Test
    void uzbekInCyrillicIsNamed() {
        assertEquals(
                Optional.of("uz-Cyrl"),
                identify(
                        "Ўзбекистон ва Қозоғистон ўртасида ҳамкорлик бўйича янги ҳужжатлар қабул қилинди, деди вазир."));
    }
}
