package org.elchi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data directory for one store. The lock file names the process, and, once it serves, where: what else wants the
 * directory can go through the holder. The system frees the lock when the process ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {
    private static final String FILE = "elchi.lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory, and makes it where it does not exist.
     *
     * @throws DirectoryInUseException when somebody else has it
     */
    static DirectoryLock take(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw inUse(directory, file);
            }
            DirectoryLock lock = new DirectoryLock(channel);
            lock.say(null);
            return lock;
        } catch (IOException e) {
            throw new StoreException(
                    "data directory '" + directory + "' cannot be made or written (" + e
                            + "); check its path and its permissions",
                    e);
        }
    }

    /** Lets others know where the holder serves. */
    void announce(URI service) {
        try {
            say(service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void say(@Nullable URI service) throws IOException {
        String lines = ProcessHandle.current().pid() + "\n" + (service == null ? "" : service + "\n");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static DirectoryInUseException inUse(Path directory, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Long pid = !lines.isEmpty() && lines.get(0).matches("\\d+") ? Long.valueOf(lines.get(0)) : null;
        URI service = lines.size() > 1 ? URI.create(lines.get(1)) : null;
        return new DirectoryInUseException(directory, pid, service);
    }
}
