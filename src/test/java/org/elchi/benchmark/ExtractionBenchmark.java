package org.elchi.benchmark;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.elchi.extraction.Extractor;
import org.elchi.extraction.PackExtractor;
import org.elchi.reference.ReferenceData;
import org.elchi.source.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Interview-sized documents per second on one core, and for comparison ICU's bare cutting into sentences and words. Run:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.elchi.benchmark.ExtractionBenchmark"
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {
    private static final int PROCESSOR_SECONDS = 8;

    private final Extractor extractor = PackExtractor.load(ReferenceData.load());
    private final List<Document> documents = BenchmarkTexts.interviews();
    private int next;

    private Document nextDocument() {
        next = (next + 1) % documents.size();
        return documents.get(next);
    }

    /** A document from text to facts. */
    @Benchmark
    public Object extraction() {
        return extractor.extract(nextDocument());
    }

    /** The same text cut into sentences and words, nothing more. */
    @Benchmark
    public int icuSegmentation() {
        String text = nextDocument().text().value();
        ULocale locale = new ULocale("az");
        int breaks = 0;
        for (BreakIterator pieces :
                List.of(BreakIterator.getSentenceInstance(locale), BreakIterator.getWordInstance(locale))) {
            pieces.setText(text);
            while (pieces.next() != BreakIterator.DONE) {
                breaks++;
            }
        }
        return breaks;
    }

    /** Runs both, then counts documents per second of processor time, which other work on the machine does not change. */
    public static void main(String[] args) throws RunnerException {
        ExtractionBenchmark benchmark = new ExtractionBenchmark();
        if (args.length == 0 || !args[0].equals("quick")) {
            new Runner(new OptionsBuilder()
                            .include(ExtractionBenchmark.class.getName())
                            .build())
                    .run();
        }
        benchmark.describe();
        benchmark.countByProcessorTime();
        System.out.println(benchmark.countByProcessorTime());
    }

    private void describe() {
        long bytes = 0;
        long facts = 0;
        for (Document document : documents) {
            bytes += document.text().value().getBytes(StandardCharsets.UTF_8).length;
            facts += extractor.extract(document).facts().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d bytes and %.1f facts each%n",
                documents.size(),
                bytes / documents.size(),
                (double) facts / documents.size());
    }

    private String countByProcessorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long used = 0;
        int count = 0;
        while (used < TimeUnit.SECONDS.toNanos(PROCESSOR_SECONDS)) {
            extraction();
            count++;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        return String.format(Locale.ROOT, "%.0f documents per second of processor time", count * 1e9 / (double) used);
    }
}
