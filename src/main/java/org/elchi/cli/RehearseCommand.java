package org.elchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "rehearse", hidden = true, mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
