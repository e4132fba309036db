package org.elchi.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.source.Document;

/**
 * News items of the size that comes most: an envoy, his statements, now and then an initiative, a figure, a meeting. The same
 * number gives the same document. One in twenty is about AZ and KZ.
 */
public final class MadeUpDocuments {
    private static final List<String> STATES =
            List.of("AZ", "KZ", "TR", "GE", "UZ", "KG", "TM", "TJ", "CN", "DE", "FR", "IT", "PL", "HU");
    private static final List<String> SECTORS = List.of(
            "trade",
            "energy",
            "digital",
            "transport",
            "culture",
            "education",
            "tourism",
            "science",
            "investment",
            "industry");
    private static final List<String> STANCES =
            List.of("priority", "support", "expectation", "proposal", "commitment", "fact");
    private static final List<String> FIRST =
            List.of("Anar", "Leyla", "Murad", "Aygün", "Rauf", "Nigar", "Elçin", "Sevda");
    private static final List<String> LAST =
            List.of("Quliyev", "Orucova", "Səmədov", "Nəcəfli", "Kərimli", "Şirinova", "Babayev", "Zeynallı");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2_000;

    private MadeUpDocuments() {}

    /** Documents of these numbers. */
    public static Stream<Document> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(MadeUpDocuments::document);
    }

    /** One document. */
    public static Document document(int number) {
        Random random = new Random(number);
        String one = number % 20 == 0 ? "AZ" : pick(STATES, random);
        String other = number % 20 == 0 ? "KZ" : pick(STATES, random);
        while (other.equals(one)) {
            other = pick(STATES, random);
        }
        String name = pick(FIRST, random) + " " + pick(LAST, random);
        List<String> sentences = new ArrayList<>();
        sentences.add(name + " is the ambassador of " + one + " to " + other + ".");
        int statements = 2 + random.nextInt(4);
        for (int i = 0; i < statements; i++) {
            sentences.add("%s called %s a %s for %s and %s."
                    .formatted(name, pick(SECTORS, random), pick(STANCES, random), one, other));
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        if (random.nextInt(3) == 0) {
            sentences.add("%s and %s build the railway “Line %d” in transport, planned, due %s."
                    .formatted(one, other, random.nextInt(40), day.plusYears(1)));
        }
        if (random.nextInt(2) == 0) {
            sentences.add("Trade of %s and %s was %d000000 USD in %d."
                    .formatted(one, other, 1 + random.nextInt(900), day.getYear() - 1));
        }
        if (random.nextInt(3) == 0) {
            sentences.add("%s and %s met in Astana on %s.".formatted(one, other, day));
        }
        return Archive.document("https://news.example/" + number, day.toString(), sentences.toArray(String[]::new));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
