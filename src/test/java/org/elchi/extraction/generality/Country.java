package org.elchi.extraction.generality;

/** A state as the sentences need it. */
record Country(String code, String name, String capital) {
    private boolean isShort() {
        return code.equals("US") || code.equals("AE");
    }

    /** A compound that ends in a possessive takes an n before its endings. */
    private boolean isPossessed() {
        return code.equals("SA");
    }

    String genitive() {
        if (isShort()) {
            return code.equals("US") ? "ABŞ-ın" : "BƏƏ-nin";
        }
        return Inflection.genitive(name);
    }

    String relative() {
        if (isShort()) {
            return code.equals("US") ? "ABŞ-dakı" : "BƏƏ-dəki";
        }
        return isPossessed() ? name + "ndakı" : Inflection.relative(name);
    }

    String locative() {
        if (isShort()) {
            return code.equals("US") ? "ABŞ-da" : "BƏƏ-də";
        }
        return isPossessed() ? name + "nda" : Inflection.locative(name);
    }

    String dative() {
        if (isShort()) {
            return code.equals("US") ? "ABŞ-a" : "BƏƏ-yə";
        }
        return isPossessed() ? name + "na" : Inflection.dative(name);
    }

    String ablative() {
        return locative() + "n";
    }
}
