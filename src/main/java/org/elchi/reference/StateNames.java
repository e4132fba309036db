package org.elchi.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Codes of states by the folded form of their names and capitals. Filled while loading, only read afterwards. */
final class StateNames {
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byCapital = new HashMap<>();

    Optional<String> findCode(String name) {
        return Optional.ofNullable(byName.get(NameFolding.fold(name)));
    }

    Optional<String> findCodeByCapital(String capital) {
        return Optional.ofNullable(byCapital.get(NameFolding.fold(capital)));
    }

    /** Enters a name; returns the other state that has it already, if any. */
    Optional<String> addName(String name, String code) {
        return add(byName, name, code);
    }

    /** Enters a capital's name; returns the other state that has it already, if any. */
    Optional<String> addCapital(String name, String code) {
        return add(byCapital, name, code);
    }

    private static Optional<String> add(Map<String, String> index, String name, String code) {
        String before = index.putIfAbsent(NameFolding.fold(name), code);
        return before == null || before.equals(code) ? Optional.empty() : Optional.of(before);
    }
}
