package org.elchi.extraction.generality;

/**
 * Azerbaijani case endings for names and plain words, written from the grammar alone: vowel harmony, the joining
 * consonants, the n after possessives, and k to y, q to ğ in ordinary nouns of more than one syllable.
 */
final class Inflection {
    private static final String VOWELS = "aıoueəiöü";
    private static final String FRONT = "eəiöü";

    private Inflection() {}

    private static char small(char c) {
        return switch (c) {
            case 'I' -> 'ı';
            case 'İ' -> 'i';
            case 'Ə' -> 'ə';
            case 'ė', 'é' -> 'e';
            case 'á' -> 'a';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(small(c)) >= 0;
    }

    private static char lastVowel(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (isVowel(word.charAt(i))) {
                return small(word.charAt(i));
            }
        }
        throw new IllegalArgumentException("no vowel in " + word);
    }

    static boolean endsInVowel(String word) {
        return isVowel(word.charAt(word.length() - 1));
    }

    /** ı, i, u or ü, as the last vowel asks for. */
    static char high(String word) {
        return switch (lastVowel(word)) {
            case 'a', 'ı' -> 'ı';
            case 'o', 'u' -> 'u';
            case 'ö', 'ü' -> 'ü';
            default -> 'i';
        };
    }

    /** a or ə. */
    static char low(String word) {
        return FRONT.indexOf(lastVowel(word)) >= 0 ? 'ə' : 'a';
    }

    static String genitive(String name) {
        return name + (endsInVowel(name) ? "n" : "") + high(name) + "n";
    }

    static String dative(String name) {
        return name + (endsInVowel(name) ? "y" : "") + low(name);
    }

    static String accusative(String name) {
        return name + (endsInVowel(name) ? "n" : "") + high(name);
    }

    static String locative(String name) {
        return name + "d" + low(name);
    }

    static String ablative(String name) {
        return locative(name) + "n";
    }

    /** {@code Qazaxıstandakı}, {@code Türkiyədəki}. */
    static String relative(String name) {
        return locative(name) + "k" + (low(name) == 'ə' ? 'i' : 'ı');
    }

    /** The third person's possessive of an ordinary noun: {@code fond} to {@code fondu}, {@code əməkdaşlıq} to {@code əməkdaşlığı}. */
    static String possessed(String noun) {
        return endsInVowel(noun) ? noun + "s" + high(noun) : soften(noun) + high(noun);
    }

    /** The genitive of an ordinary noun: {@code əməkdaşlıq} to {@code əməkdaşlığın}. */
    static String genitiveOfNoun(String noun) {
        return endsInVowel(noun) ? genitive(noun) : soften(noun) + high(noun) + "n";
    }

    private static String soften(String noun) {
        long syllables = noun.chars().filter(c -> isVowel((char) c)).count();
        String stem = noun.substring(0, noun.length() - 1);
        if (syllables > 1 && noun.endsWith("k")) {
            return stem + "y";
        }
        return syllables > 1 && noun.endsWith("q") ? stem + "ğ" : noun;
    }

    /** {@code 2026-cı}, {@code 2027-ci}: by how the number is said. */
    static String ordinal(int number) {
        return number + "-c" + high(said(number));
    }

    /** {@code 3-də}, {@code 6-da}. */
    static String onDay(int number) {
        return number + "-d" + low(said(number));
    }

    private static String said(int number) {
        String[] ones = {"", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"};
        String[] tens = {"", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"};
        return number % 10 != 0 ? ones[number % 10] : tens[number / 10 % 10];
    }
}
