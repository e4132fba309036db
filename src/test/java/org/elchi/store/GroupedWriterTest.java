package org.elchi.store;

import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.iri;
import static org.elchi.store.Graphs.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GroupedWriterTest {
    private final List<List<Change>> committed = new ArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(1);

    /** Holds the first commit until told, so that what follows waits together; refuses groups that hold a bad change. */
    private void commit(List<Change> changes) {
        try {
            busy.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (changes.stream().anyMatch(change -> change.replacements().containsKey(iri("bad")))) {
            throw new StoreException("cannot keep this", null);
        }
        committed.add(changes);
    }

    @Test
    void aBadChangeFailsAloneAndTheOthersOfItsGroupAreKept() {
        try (GroupedWriter writer = new GroupedWriter(this::commit, 10, 10)) {
            List<CompletableFuture<Void>> answers = new ArrayList<>();
            for (String name : List.of("first", "a", "bad", "b")) {
                answers.add(writer.submit(put(name, filled(1, "x"))));
            }
            busy.countDown();
            answers.get(3).join();
            assertThrows(CompletionException.class, () -> answers.get(2).join());
            assertFalse(answers.get(1).isCompletedExceptionally());
        }
        assertEquals(3, committed.stream().mapToInt(List::size).sum());
    }

    @Test
    void whatWaitsTogetherIsCommittedTogetherUpToAGroup() {
        try (GroupedWriter writer = new GroupedWriter(this::commit, 100, 10)) {
            for (int i = 0; i < 25; i++) {
                writer.submit(put("g" + i, filled(1, "x")));
            }
            busy.countDown();
        }
        assertEquals(25, committed.stream().mapToInt(List::size).sum());
        assertTrue(
                committed.size() <= 4 && committed.stream().allMatch(group -> group.size() <= 10),
                committed.toString());
    }

    @Test
    void aFullQueueLetsTheCallerWait() throws Exception {
        Thread caller;
        try (GroupedWriter writer = new GroupedWriter(this::commit, 2, 1)) {
            caller = new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    writer.submit(put("g" + i, filled(1, "x")));
                }
            });
            caller.start();
            while (caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            busy.countDown();
            caller.join();
        }
        assertEquals(10, committed.size());
    }
}
