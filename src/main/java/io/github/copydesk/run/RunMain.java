package io.github.copydesk.run;

import io.github.copydesk.jvm.Service;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.function.Consumer;

/** A run in a JVM of its own. It is asked once. */
final class RunMain {
    private RunMain() {}

    public static void main(String[] arguments) {
        Service.serve((instructions, saying) -> {
            Order order = OrderBytes.order(instructions);
            return new Service.Clerk(1, question -> answer(order, listener(saying)));
        });
    }

    private static byte[] answer(Order order, Listener listener) {
        try {
            return Ending.of(CheckRun.look(order, listener));
        } catch (ConfigurationException e) {
            return Ending.mistake(e.getMessage());
        } catch (UnfinishedException e) {
            return Ending.unfinished(String.valueOf(e.getMessage()));
        }
    }

    private static Listener listener(Consumer<byte[]> saying) {
        return new Listener() {
            @Override
            public void hear(Line line) {
                say(Word.of(line));
            }

            @Override
            public void begun(String article) {
                say(new Word(Word.Kind.BEGUN, article));
            }

            @Override
            public void done(String article) {
                say(new Word(Word.Kind.DONE, article));
            }

            private void say(Word word) {
                saying.accept(word.bytes());
            }
        };
    }
}
