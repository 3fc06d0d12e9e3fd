package io.github.copydesk.run;

import io.github.copydesk.jvm.Service;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A run that does what its version says: to end well, or to die at home, or everywhere. */
final class StubRun {
    private StubRun() {}

    public static void main(String[] arguments) {
        Service.serve((instructions, saying) -> {
            CheckRequest request = CheckRequestBytes.request(instructions);
            return new Service.Handler(1, question -> answer(request, saying));
        });
    }

    private static byte[] answer(CheckRequest request, Consumer<byte[]> saying) {
        boolean home = request.settings().resources().here().isPresent();
        saying.accept(new WorkerMessage(WorkerMessage.Kind.WARN, "a rule is left out").bytes());
        saying.accept(new WorkerMessage(WorkerMessage.Kind.BEGUN, "good.txt").bytes());
        saying.accept(new WorkerMessage(WorkerMessage.Kind.BEGUN, "bad.txt").bytes());
        saying.accept(new WorkerMessage(WorkerMessage.Kind.DONE, "good.txt").bytes());
        if (request.version().equals("dies") || (home && request.version().equals("dies at home"))) {
            System.err.println("java.lang.OutOfMemoryError: Java heap space");
            Runtime.getRuntime().halt(3);
        }
        String where = home ? "at home" : "apart";
        return RunResult.of(new Outcome(false, List.of(), new TreeMap<>(), Optional.of(where)));
    }
}
