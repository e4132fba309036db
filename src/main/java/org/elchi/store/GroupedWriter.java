package org.elchi.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * One thread that commits together what has come in while it was committing. A caller's future completes after the commit
 * that holds its change. When a group fails, each of its changes is tried alone, so that a bad one fails alone. Safe for use by
 * any number of threads.
 */
final class GroupedWriter implements AutoCloseable {
    private final Consumer<List<Change>> commit;
    private final int capacity;
    private final int groupSize;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Thread thread;
    private boolean closed;

    private record Waiting(Change change, CompletableFuture<Void> done) {}

    /**
     * Starts the thread.
     *
     * @param commit writes several changes as one, or throws and has changed nothing
     * @param capacity how many changes may wait
     * @param groupSize how many are committed together at most
     */
    GroupedWriter(Consumer<List<Change>> commit, int capacity, int groupSize) {
        this.commit = commit;
        this.capacity = capacity;
        this.groupSize = groupSize;
        this.thread = new Thread(this::run, "elchi-store-writer");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Hands in a change; waits while the queue is full.
     *
     * @return completes after the commit, or with what went wrong
     * @throws StoreException when the store is closed, or the thread is interrupted while it waits (its flag stays set, and
     *     the change is not handed in)
     */
    CompletableFuture<Void> submit(Change change) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        lock.lock();
        try {
            while (queue.size() >= capacity && !closed) {
                notFull.await();
            }
            if (closed) {
                throw new StoreException("the store is closed; nothing was written", null);
            }
            queue.add(new Waiting(change, done));
            notEmpty.signal();
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted before the change was handed in; nothing was written", e);
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in, commits what waits, and ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            notEmpty.signalAll();
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // what waits is committed all the same: its callers were promised an answer
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        for (List<Waiting> group = next(); !group.isEmpty(); group = next()) {
            write(group);
        }
    }

    /** What waits, up to a group; empty once the writer is closed and nothing waits any more. */
    private List<Waiting> next() {
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                notEmpty.awaitUninterruptibly();
            }
            List<Waiting> group = new ArrayList<>();
            while (!queue.isEmpty() && group.size() < groupSize) {
                group.add(queue.remove());
            }
            notFull.signalAll();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Waiting> group) {
        try {
            commit.accept(group.stream().map(Waiting::change).toList());
            group.forEach(waiting -> waiting.done().complete(null));
        } catch (StoreUnavailableException | StoreAccessException e) {
            // Trying each alone would only let every caller wait for the same answer.
            group.forEach(waiting -> waiting.done().completeExceptionally(e));
        } catch (RuntimeException | Error e) {
            if (group.size() == 1) {
                group.get(0).done().completeExceptionally(e);
            } else {
                group.forEach(waiting -> write(List.of(waiting)));
            }
        }
    }
}
