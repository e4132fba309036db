package org.elchi.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.elchi.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a text by the tokens where they open and close. Immutable. */
final class QuotationIndex {
    private final Map<Integer, Quotation> byOpen = new HashMap<>();
    private final Map<Integer, Quotation> byClose = new HashMap<>();
    private final Map<Integer, Quotation> outerByClose = new HashMap<>();
    private final NavigableMap<Integer, Quotation> outerByOpen = new TreeMap<>();
    private final NavigableMap<Integer, Quotation> leftOpen = new TreeMap<>();

    QuotationIndex(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            byOpen.put(quotation.open(), quotation);
            byClose.put(quotation.close(), quotation);
            if (quotation.depth() == 1) {
                outerByClose.putIfAbsent(quotation.close(), quotation);
                outerByOpen.putIfAbsent(quotation.open(), quotation);
                if (!quotation.closed()) {
                    leftOpen.putIfAbsent(quotation.open(), quotation);
                }
            }
        }
    }

    /** The one whose opening mark is this token. */
    @Nullable
    Quotation findOpenedAt(int token) {
        return byOpen.get(token);
    }

    /** The innermost one that ends at this token. */
    @Nullable
    Quotation findClosedAt(int token) {
        return byClose.get(token);
    }

    /** The outer one that ends at this token. */
    @Nullable
    Quotation findOuterClosedAt(int token) {
        return outerByClose.get(token);
    }

    /** The outer one that a token stands in. */
    @Nullable
    Quotation findAround(int token) {
        Map.Entry<Integer, Quotation> last = outerByOpen.lowerEntry(token);
        return last == null || last.getValue().close() <= token ? null : last.getValue();
    }

    /** The last one without a closing mark that opens before a token. */
    @Nullable
    Quotation findLeftOpenBefore(int token) {
        Map.Entry<Integer, Quotation> last = leftOpen.lowerEntry(token);
        return last == null ? null : last.getValue();
    }
}
