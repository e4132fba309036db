package org.elchi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.wiring.ServiceUnderTest;
import org.elchi.wiring.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineElchiTest {
    private static final String TEXT =
            """
            Səfir: iki ölkənin əlaqələri genişlənir
            - 12 yanvar, 2026
            Ticarət Azərbaycan və Qazaxıstan arasında əməkdaşlığın prioritet sahəsi olacaq.
            Bunu "Report"a müsahibəsində Azərbaycanın Qazaxıstandakı səfiri Rəşad Məmmədli deyib.
            """;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineElchi.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertFalse(err.toString().contains("\tat "), err.toString());
        return new Outcome(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "extract", "ingest", "query", "evaluate", "check"})
    void everyCommandExplainsItself(String command) {
        Outcome outcome = run(command, "--help");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Usage: elchi " + command), outcome.out());
        assertEquals("", outcome.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "frobnicate", "extract", "serve --port many", "serve --port 99999", "extract x --format word"
            })
    void wrongUsageIsExitCodeTwoWithTheUsageOnStderr(String line) {
        Outcome outcome = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("elchi: "), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract x.txt --lang not_a_tag!",
                "extract x.txt --published yesterday",
                "query due --data d --fuseki http://localhost:1/x"
            })
    void optionsThatCannotBeMeantAreWrongUsage(String line) {
        assertEquals(2, run(line.split(" ")).code());
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertEquals("elchi " + Version.NUMBER, run("--version").out().strip());
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<artifactId>elchi</artifactId>\n  <version>" + Version.NUMBER + "<"));
    }

    @Test
    void extractPrintsTheRecord(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), TEXT);
        Outcome outcome = run("extract", file.toString(), "--publisher", "Xəbər");
        assertEquals(0, outcome.code());
        JsonNode record = new ObjectMapper().readTree(outcome.out());
        assertEquals("Xəbər", record.path("publisher").asText());
        assertEquals(
                "Rəşad Məmmədli", record.path("people").path(0).path("name").asText());
        assertEquals("", outcome.err());
    }

    @Test
    void explainTracesAFactToALineOfThePackAndTheWordsItBound(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.txt"),
                "Azərbaycanın Gürcüstandakı səfiri Rəşad Məmmədli bildirib ki, iki ölkə arasında ticarət artır.");
        Outcome outcome = run("extract", file.toString(), "--explain");
        assertEquals(0, outcome.code());
        String explained = outcome.err();
        assertTrue(
                explained.contains("posting holder=Rəşad Məmmədli role=ambassador represents=AZ postedTo=GE"),
                explained);
        assertTrue(explained.contains("rule az.post.genitive-relative (az/rules/20-posts.yaml:"), explained);
        assertTrue(explained.contains("receiver = state (az.name.GE) [13,26) \"Gürcüstandakı\""), explained);
        assertTrue(explained.contains("office = office (az/lexicon/offices.tsv:"), explained);
        assertTrue(explained.contains("rule az.speech.says-that (az/rules/70-speech.yaml:"), explained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "turtle", "jsonld", "trig"})
    void extractWritesFilesOfEachFormat(String format, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a b.txt"), TEXT);
        Path out = directory.resolve("out");
        assertEquals(
                0,
                run("extract", file.toString(), "--format", format, "--out", out.toString())
                        .code());
        String ending = format.equals("turtle") ? "ttl" : format;
        String written = Files.readString(out.resolve("a b." + ending));
        assertTrue(written.contains("Rəşad Məmmədli"), written);
    }

    @Test
    void aFileThatCannotBeReadFailsAlone(@TempDir Path directory) throws IOException {
        Path good = Files.writeString(directory.resolve("good.txt"), TEXT);
        Path bad = Files.write(directory.resolve("bad.txt"), new byte[] {'a', 1, 2});
        Outcome outcome = run(
                "extract",
                good.toString(),
                bad.toString(),
                directory.resolve("none").toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("Rəşad Məmmədli"));
        assertTrue(outcome.err().contains("bad.txt: this is not plain text"), outcome.err());
        assertTrue(outcome.err().contains("none: there is no such file"), outcome.err());
    }

    @Test
    void whatIsIngestedIsAnsweredWithAndWithoutARunningService(@TempDir Path directory) throws IOException {
        Path data = directory.resolve("data");
        Path first = Files.writeString(directory.resolve("a.txt"), TEXT);
        Path second = Files.writeString(directory.resolve("b.txt"), TEXT + "Bu ikinci mətndir.\n");
        assertTrue(
                run("ingest", first.toString(), "--data", data.toString()).out().startsWith("created\t"));
        assertTrue(
                run("ingest", first.toString(), "--data", data.toString()).out().startsWith("unchanged\t"));
        String alone = run("query", "representatives", "--format", "csv", "--data", data.toString())
                .out();
        assertTrue(alone.contains("Rəşad Məmmədli"), alone);
        try (ServiceUnderTest service = ServiceUnderTest.in(data)) {
            assertEquals(
                    alone,
                    run("query", "representatives", "--format", "csv", "--data", data.toString())
                            .out());
            Outcome outcome = run("ingest", second.toString(), "--data", data.toString());
            assertTrue(outcome.out().startsWith("created\t"), outcome.toString());
            assertEquals(
                    2,
                    ServiceUnderTest.json(service.get("/documents"))
                            .path("total")
                            .asInt());
        }
    }

    @Test
    void aDirectoryInUseIsAMessageAndAnExitCode(@TempDir Path data) {
        try (ServiceUnderTest service = ServiceUnderTest.in(data)) {
            Outcome outcome = run("serve", "--port", "0", "--data", data.toString());
            assertEquals(1, outcome.code());
            assertTrue(outcome.err().contains("is in use by"), outcome.err());
            assertTrue(outcome.err().contains(service.service().address().toString()), outcome.err());
        }
    }

    @Test
    void aPortThatIsTakenIsAMessageAndAnExitCode(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", data.toString());
            assertEquals(1, outcome.code());
            assertTrue(outcome.err().contains("port " + taken.getLocalPort() + " is already taken"), outcome.err());
        }
        // and the directory is free again
        assertEquals(0, run("query", "links", "--data", data.toString()).code());
    }

    @Test
    void aRemoteStoreThatIsAwayIsAMessageAndAnExitCode() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Outcome outcome = run("query", "links", "--fuseki", "http://127.0.0.1:" + free + "/elchi");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("127.0.0.1:" + free), outcome.err());
    }

    @Test
    void aMalformedQueryIsSaidWithItsPlace(@TempDir Path directory) throws IOException {
        Path query = Files.writeString(directory.resolve("q.rq"), "SELECT *\nWHERE { ?s ?p }");
        Path data = directory.resolve("data");
        Files.createDirectories(data);
        Outcome outcome = run("query", query.toString(), "--data", data.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("line 2, column 15"), outcome.err());
    }

    @Test
    void aParameterThatAQuestionHasNotIsNamed(@TempDir Path data) {
        Outcome outcome = run("query", "due", "--param", "colour=red", "--data", data.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("colour"), outcome.err());
    }

    @Test
    void aCountryIsKnownByNameAndAnUnknownOneIsNamed(@TempDir Path data) {
        String store = data.toString();
        assertEquals(
                0,
                run("query", "representatives", "--param", "sending=Қазақстан", "--data", store)
                        .code());
        Outcome unknown = run("query", "representatives", "--param", "sending=Atlantis", "--data", store);
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("no country has the code or the name 'Atlantis'"), unknown.err());
    }

    @Test
    void filesThatCannotBeUsedAreExplained(@TempDir Path directory) throws IOException {
        Path broken = Files.write(directory.resolve("broken.rq"), new byte[] {'A', 'S', 'K', (byte) 0xFF});
        Outcome query = run("query", broken.toString(), "--data", directory.toString());
        assertEquals(1, query.code());
        assertTrue(query.err().contains("not UTF-8"), query.err());
        Path text = Files.writeString(directory.resolve("text.txt"), TEXT);
        Outcome extract = run("extract", text.toString(), "--out", broken.toString());
        assertEquals(1, extract.code());
        assertTrue(extract.err().contains("is a file, not a directory"), extract.err());
    }
}
