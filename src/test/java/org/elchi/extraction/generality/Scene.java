package org.elchi.extraction.generality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One text in the making: a pair of countries, a speaker, the sentences, and what they say. The head (title, date, time)
 * varies as it does between outlets.
 */
final class Scene {
    final String template;
    final Draw draw;
    final Country a;
    final Country b;
    final List<String> pair;
    final String name;
    final LocalDate date;
    final Expected expected = new Expected();
    private final StringBuilder text = new StringBuilder();

    Scene(String template, int number) {
        this.template = template;
        this.draw = new Draw(template.hashCode() * 1_000L + number);
        List<String> codes = List.of(draw.of(Draw.PAIRS).split("-", -1));
        boolean turned = draw.between(0, 1) == 1;
        this.a = Draw.COUNTRIES.get(codes.get(turned ? 1 : 0));
        this.b = Draw.COUNTRIES.get(codes.get(turned ? 0 : 1));
        this.pair = List.of(a.code(), b.code());
        this.name = Draw.NAMES.get((number * 7 + Math.floorMod(template.hashCode(), 100)) % Draw.NAMES.size());
        this.date = draw.date();
        expected.country(a.code(), b.code());
        head();
    }

    private void head() {
        String both = a.name() + "-" + b.name();
        line(draw.word(
                "Səfir: " + both + " münasibətləri genişlənir",
                both + " əlaqələri barədə açıqlama verilib",
                a.name() + " və " + b.name() + " arasında əlaqələrdən danışılıb"));
        String day = date.getDayOfMonth() + " " + Draw.MONTHS.get(date.getMonthValue() - 1);
        String time = String.format(Locale.ROOT, "%02d:%02d", draw.between(7, 22), draw.between(0, 59));
        switch (draw.between(0, 3)) {
            case 0 -> line("- " + day + ", " + date.getYear() + "\n- " + time);
            case 1 -> line(day + " " + date.getYear() + "\n" + time);
            case 2 -> line(day + " " + date.getYear() + ", " + time);
            default ->
                line(String.format(
                        Locale.ROOT,
                        "%02d.%02d.%d %s",
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear(),
                        time));
        }
    }

    Scene line(String sentence) {
        text.append(sentence).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Words at the beginning of a sentence. */
    static String capital(String words) {
        String first = words.substring(0, 1);
        return (first.equals("i") ? "İ" : first.toUpperCase(Locale.ROOT)) + words.substring(1);
    }

    /** Another person than the speaker. */
    String otherName() {
        return Draw.NAMES.get((Draw.NAMES.indexOf(name) + 37) % Draw.NAMES.size());
    }

    /** {@code A. Atamoğlanov}; the whole name where it has not just two parts. */
    static String initials(String name) {
        List<String> parts = List.of(name.split(" ", -1));
        return parts.size() == 2 ? parts.get(0).substring(0, 1) + ". " + parts.get(1) : name;
    }

    static String enumerate(List<Draw.Sector> sectors) {
        if (sectors.size() == 1) {
            return sectors.get(0).word();
        }
        return sectors.subList(0, sectors.size() - 1).stream()
                        .map(Draw.Sector::word)
                        .collect(Collectors.joining(", "))
                + " və "
                + sectors.get(sectors.size() - 1).word();
    }

    /** {@code turizm sahəsində}, {@code turizm və təhsil sahələrində}. */
    static String inFields(List<Draw.Sector> sectors) {
        return enumerate(sectors) + (sectors.size() == 1 ? " sahəsində" : " sahələrində");
    }

    static List<String> codes(List<Draw.Sector> sectors) {
        return sectors.stream().map(Draw.Sector::code).toList();
    }

    /** The ambassador of the first state in the second, as introduced in running text. */
    String ambassador() {
        expected.person(name, "ambassador", a.code(), b.code(), true);
        return draw.word(
                a.genitive() + " " + b.relative() + " səfiri " + name,
                b.locative() + " " + a.genitive() + " səfiri " + name,
                a.genitive() + " " + b.relative() + " fövqəladə və səlahiyyətli səfiri " + name);
    }

    String outlet() {
        return draw.word("\"Report\"a", "\"Trend\"ə", "\"APA\"ya", "\"Kaspi\" qəzetinə", "\"Azərtac\"a");
    }

    /** A lead and who said it, as interviews begin; one priority. */
    Scene interview() {
        Draw.Sector sector = draw.of(Draw.SECTORS);
        String anchor = draw.word(
                "arasında əməkdaşlığın prioritet sahəsi olacaq",
                "arasında əməkdaşlığın əsas prioritetlərindən biridir",
                "arasında əməkdaşlıqda mühüm yer tutur");
        line(capital(sector.word()) + " " + a.name() + " və " + b.name() + " " + anchor + ".");
        expected.statement(name, "priority", pair, List.of(sector.code()), anchor);
        return line("Bunu " + outlet() + " müsahibəsində " + ambassador() + " deyib.");
    }

    String said() {
        return draw.word("bildirib", "deyib", "qeyd edib", "vurğulayıb", "söyləyib");
    }

    void state(String stance, List<Draw.Sector> sectors, String anchor) {
        expected.statement(name, stance, pair, codes(sectors), anchor);
    }
}
