package org.elchi.extraction.generality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Draws what varies, the same for the same number: a pair of countries, persons, sectors, dates, figures. */
final class Draw {
    static final List<String> NAMES = lines("names.txt");
    static final List<String> PAIRS = lines("pairs.txt");
    static final Map<String, Country> COUNTRIES = countries();

    static final List<Sector> SECTORS = List.of(
            new Sector("ticarət", "trade"),
            new Sector("turizm", "tourism"),
            new Sector("energetika", "energy"),
            new Sector("kənd təsərrüfatı", "agriculture"),
            new Sector("nəqliyyat", "transport"),
            new Sector("təhsil", "education"),
            new Sector("mədəniyyət", "culture"),
            new Sector("səhiyyə", "health"),
            new Sector("sənaye", "industry"),
            new Sector("elm", "science"),
            new Sector("idman", "sport"),
            new Sector("innovasiya", "innovation"));

    /** A field of cooperation, its word and its code. */
    record Sector(String word, String code) {}

    /** A day by which something is to be done, as it is said. */
    record Deadline(String words, String day) {}

    private final Random random;

    Draw(long number) {
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    static List<String> lines(String file) {
        try (InputStream in = Draw.class.getResourceAsStream("/generality/" + file)) {
            String all = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Country> countries() {
        Map<String, Country> out = new HashMap<>();
        for (String line : lines("states.tsv")) {
            List<String> parts = List.of(line.split("\t", -1));
            out.put(parts.get(0), new Country(parts.get(0), parts.get(1), parts.get(2)));
        }
        return out;
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String word(String... choices) {
        return of(List.of(choices));
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    List<Sector> sectors(int from, int to) {
        List<Sector> shuffled = new ArrayList<>(SECTORS);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, between(from, to));
    }

    static final List<String> MONTHS = List.of(
            "yanvar",
            "fevral",
            "mart",
            "aprel",
            "may",
            "iyun",
            "iyul",
            "avqust",
            "sentyabr",
            "oktyabr",
            "noyabr",
            "dekabr");

    LocalDate date() {
        return LocalDate.of(between(2025, 2026), 1, 1).plusDays(between(0, 360));
    }

    Deadline deadline() {
        int year = between(2027, 2036);
        String of = Inflection.ordinal(year) + " ilin ";
        return switch (between(0, 4)) {
            case 0 -> new Deadline(of + "sonuna qədər", year + "-12-31");
            case 1 -> new Deadline(of + "sonunadək", year + "-12-31");
            case 2 -> new Deadline(of + "birinci yarısınadək", year + "-06-30");
            case 3 -> new Deadline(of + "birinci yarısına qədər", year + "-06-30");
            default -> {
                LocalDate day = LocalDate.of(year, 1, 1).plusDays(between(0, 360));
                yield new Deadline(
                        day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + Inflection.ordinal(year)
                                + " il tarixinədək",
                        day.toString());
            }
        };
    }
}
