package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.RecordJson;
import org.elchi.language.PackSource;
import org.elchi.rdf.FactVocabulary;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No input makes the extraction hang or throw, and whatever it finds stands in the text to the letter. Time is the thread's own,
 * so that a busy machine fails nothing.
 */
class HostileTextsTest {
    private static final int SOME = 2_000;
    private static final int MANY = 1_000_000;
    /** What an input may take whatever its length: the first ones run while the program is still being compiled. */
    private static final long MILLIS = 1_500;

    private static final long MICROS_PER_CHARACTER = 100;
    /** An input that is not done by then hangs. */
    private static final long LONGEST_WAIT_MINUTES = 10;

    private static final HostileTexts TEXTS = new HostileTexts();
    private static final List<Sent> WAYS = ways();
    private static final RecordJson JSON = new RecordJson(FactVocabulary.load().types());

    @Test
    void noTextMakesTheExtractionHangOrThrow() throws InterruptedException {
        read(0, SOME);
    }

    @Test
    @Tag("slow")
    void noneOfAMillionTextsMakesTheExtractionHangOrThrow() throws InterruptedException {
        read(Long.getLong("hostile.from", 0), Integer.getInteger("hostile.count", MANY));
    }

    /** What two threads report while they read. */
    private static final class Progress {
        final AtomicLong next = new AtomicLong();
        final AtomicLongArray reading = new AtomicLongArray(2);
        final AtomicLong facts = new AtomicLong();
        final AtomicLong characters = new AtomicLong();
        final AtomicLong slowestNanos = new AtomicLong();
        final Queue<String> faults = new ConcurrentLinkedQueue<>();
    }

    private static void read(long from, int count) throws InterruptedException {
        Progress progress = new Progress();
        progress.next.set(from);
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < progress.reading.length(); t++) {
            int slot = t;
            Thread thread = new Thread(() -> readAll(progress, slot, from + count), "hostile-" + t);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        awaitAll(progress, threads);
        System.out.printf(
                "hostile texts %d to %d: %d characters, %d facts, slowest %d ms, %d s, faults: %d%n",
                from,
                progress.next.get() - 1,
                progress.characters.get(),
                progress.facts.get(),
                progress.slowestNanos.get() / 1_000_000,
                (System.nanoTime() - begin) / 1_000_000_000,
                progress.faults.size());
        assertEquals(List.of(), List.copyOf(progress.faults));
        assertTrue(progress.next.get() >= from + count, "not all were read");
    }

    /** Waits for the threads as long as they get on. */
    private static void awaitAll(Progress progress, List<Thread> threads) throws InterruptedException {
        long before = -1;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                thread.join(LONGEST_WAIT_MINUTES * 60_000);
                long now = progress.next.get();
                if (thread.isAlive() && now == before) {
                    progress.faults.add("hangs at one of " + progress.reading);
                    return;
                }
                before = now;
            }
        }
    }

    private static void readAll(Progress progress, int slot, long end) {
        for (long i = progress.next.getAndIncrement();
                i < end && progress.faults.size() < 20;
                i = progress.next.getAndIncrement()) {
            progress.reading.set(slot, i);
            try {
                readOne(progress, i);
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                progress.faults.add(i + ": " + e + " at "
                        + List.of(e.getStackTrace()).subList(0, Math.min(6, e.getStackTrace().length)) + " in "
                        + shown(TEXTS.get(i)));
            }
        }
    }

    private static void readOne(Progress progress, long number) {
        String text = TEXTS.get(number);
        Sent way = WAYS.get((int) (number % WAYS.size()));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DocumentRecord record = Extracted.EXTRACTOR.extract(
                new Document(SourceText.of(text), new Origin(null, null, way.published(), null, way.language())));
        JSON.write(record, RecordJson.Iris.keysOnly());
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        progress.slowestNanos.accumulateAndGet(nanos, Math::max);
        progress.facts.addAndGet(record.facts().size());
        progress.characters.addAndGet(text.length());
        if (nanos > MILLIS * 1_000_000 + MICROS_PER_CHARACTER * 1_000 * text.length()) {
            progress.faults.add(
                    number + ": " + nanos / 1_000_000 + " ms for " + text.length() + " characters: " + shown(text));
        }
        if (!Extracted.ungrounded(record).isEmpty()) {
            progress.faults.add(number + ": not in the text: " + Extracted.ungrounded(record) + " in " + shown(text));
        }
    }

    /** What is said about a text when it is sent. */
    private record Sent(@Nullable String language, @Nullable String published) {}

    private static List<Sent> ways() {
        List<Sent> ways = new ArrayList<>();
        ways.add(new Sent(null, null));
        ways.add(new Sent(null, "2026-03-01"));
        ways.add(new Sent(null, "2024-02-29T23:59"));
        PackSource.listTags().forEach(tag -> ways.add(new Sent(tag, "2026-03-01")));
        PackSource.listTags().forEach(tag -> ways.add(new Sent(tag, null)));
        return ways;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(400)
                .forEach(c -> shown.append(
                        c >= 0x20 && c < 0x7F || Character.isLetter(c)
                                ? String.valueOf((char) c)
                                : String.format(Locale.ROOT, "\\u%04X", c)));
        return shown.toString();
    }
}
