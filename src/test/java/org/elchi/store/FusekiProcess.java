package org.elchi.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Fuseki in a process of its own, run from {@code fuseki-config/elchi.ttl} as its head says. */
public final class FusekiProcess implements AutoCloseable {
    /** Who may write. */
    public static final StoreLocation.Credentials CREDENTIALS =
            new StoreLocation.Credentials("elchi", "for this test only");

    private final Process process;
    private final URI dataset;

    private FusekiProcess(Process process, URI dataset) {
        this.process = process;
        this.dataset = dataset;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param directory its working directory: the password file and the data are there
     */
    public static FusekiProcess start(Path directory) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("passwd"), CREDENTIALS.user() + ": " + CREDENTIALS.password() + "\n");
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dlog4j2.configurationFile=none",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--localhost",
                        "--port",
                        Integer.toString(port),
                        "--conf",
                        Path.of("fuseki-config/elchi.ttl").toAbsolutePath().toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("fuseki.log").toFile())
                .start();
        URI dataset = URI.create("http://127.0.0.1:" + port + "/elchi");
        FusekiProcess fuseki = new FusekiProcess(process, dataset);
        fuseki.awaitAnswer(directory.resolve("fuseki.log"));
        return fuseki;
    }

    /** The dataset's address. */
    public URI dataset() {
        return dataset;
    }

    /** Ends it at once. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(URI.create(dataset + "/sparql?query=ASK%7B%7D"))
                .build();
        for (int attempt = 0; attempt < 600; attempt++) {
            // waiting for the process to end is how long we wait between two attempts
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("Fuseki has ended: " + Files.readString(log));
            }
            try {
                if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            }
        }
        close();
        throw new IOException("Fuseki does not answer: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The process runs elsewhere, so relative entries of the class path would lead astray. */
    private static String absolute(String classPath) {
        StringBuilder joined = new StringBuilder();
        for (String entry : classPath.split(System.getProperty("path.separator"), -1)) {
            joined.append(joined.isEmpty() ? "" : System.getProperty("path.separator"))
                    .append(Path.of(entry).toAbsolutePath());
        }
        return joined.toString();
    }
}
