package org.elchi.reference;

/** How far apart two spellings are. Stateless. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * How many letters have to be put in, left out or exchanged (Levenshtein 1965).
     *
     * @param one a spelling; case and accents count
     * @param other another one
     * @return 0 for equal spellings, at most the length of the longer one, in UTF-16 units
     */
    public static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
