package io.github.copydesk.run;

import io.github.copydesk.jvm.Service;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.function.Consumer;

/** The main class of a separate JVM for one run. */
final class RunMain {
    private RunMain() {}

    public static void main(String[] arguments) {
        Service.serve((instructions, saying) -> {
            CheckRequest request = CheckRequestBytes.request(instructions);
            return new Service.Handler(1, question -> answer(request, listener(saying)));
        });
    }

    private static byte[] answer(CheckRequest request, Listener listener) {
        try {
            return RunResult.of(CheckRun.look(request, listener));
        } catch (ConfigurationException e) {
            return RunResult.mistake(e.getMessage());
        } catch (UnfinishedException e) {
            return RunResult.unfinished(String.valueOf(e.getMessage()));
        }
    }

    private static Listener listener(Consumer<byte[]> saying) {
        return new Listener() {
            @Override
            public void hear(Line line) {
                say(WorkerMessage.of(line));
            }

            @Override
            public void begun(String article) {
                say(new WorkerMessage(WorkerMessage.Kind.BEGUN, article));
            }

            @Override
            public void done(String article) {
                say(new WorkerMessage(WorkerMessage.Kind.DONE, article));
            }

            private void say(WorkerMessage word) {
                saying.accept(word.bytes());
            }
        };
    }
}
