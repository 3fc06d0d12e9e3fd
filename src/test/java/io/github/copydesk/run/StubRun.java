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
            Order order = OrderBytes.order(instructions);
            return new Service.Clerk(1, question -> answer(order, saying));
        });
    }

    private static byte[] answer(Order order, Consumer<byte[]> saying) {
        boolean home = order.settings().means().here().isPresent();
        saying.accept(new Word(Word.Kind.WARN, "a rule is left out").bytes());
        saying.accept(new Word(Word.Kind.BEGUN, "good.txt").bytes());
        saying.accept(new Word(Word.Kind.BEGUN, "bad.txt").bytes());
        saying.accept(new Word(Word.Kind.DONE, "good.txt").bytes());
        if (order.version().equals("dies") || (home && order.version().equals("dies at home"))) {
            System.err.println("java.lang.OutOfMemoryError: Java heap space");
            Runtime.getRuntime().halt(3);
        }
        String where = home ? "at home" : "apart";
        return Ending.of(new Outcome(false, List.of(), new TreeMap<>(), Optional.of(where)));
    }
}
