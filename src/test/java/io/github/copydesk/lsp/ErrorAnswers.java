package io.github.copydesk.lsp;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * The answers of a server that are errors. A request that the editor cancelled gets one, which LSP4J's client hides.
 */
final class ErrorAnswers {
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Integer> codes = new LinkedBlockingQueue<>();

    /** Records errors and passes all messages on. */
    MessageConsumer listening(MessageConsumer consumer) {
        return message -> {
            if (message instanceof ResponseMessage response && response.getError() != null) {
                codes.add(response.getError().getCode());
            }
            consumer.consume(message);
        };
    }

    /** Waits for the next one and returns its code. */
    int nextCode() {
        try {
            Integer code = codes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (code == null) {
                throw new AssertionError("no answer is an error");
            }
            return code;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
