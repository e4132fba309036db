package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A memory that forgets what nobody asks for. */
class RecentTest {
    @Test
    void whatWasPutIsFound() {
        Recent<String, Integer> recent = new Recent<>(10);
        assertNull(recent.get("a"));
        recent.put("a", 1);
        assertEquals(1, recent.get("a"));
    }

    @Test
    void whatCameLastIsKeptAndTheRestIsBounded() {
        Recent<Integer, Integer> recent = new Recent<>(10);
        for (int i = 0; i < 1_000; i++) {
            recent.put(i, i);
            assertEquals(i, recent.get(i));
        }
        long kept = IntStream.range(0, 1_000).filter(i -> recent.get(i) != null).count();
        assertTrue(kept > 1 && kept <= 20, kept + " entries of about ten");
    }

    @Test
    void aKeyHasOneValueTheLastOne() {
        Recent<String, Integer> recent = new Recent<>(10);
        for (int i = 0; i < 5; i++) {
            recent.put("Aa", i);
            recent.put("BB", -i); // of the same hash
            assertEquals(i, recent.get("Aa"));
            assertEquals(-i, recent.get("BB"));
        }
    }

    @Test
    void severalThreadsMayPutAtOnce() {
        Recent<Integer, Integer> recent = new Recent<>(50);
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            recent.put(i % 200, i % 200);
            Integer found = recent.get(i % 200);
            assertTrue(found == null || found == i % 200);
        });
    }
}
