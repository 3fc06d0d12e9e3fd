package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Service;
import java.util.List;

/** A worker without LanguageTool that does what a text tells it: to die, to hang, or to say it back. */
final class StubWorker {
    private StubWorker() {}

    public static void main(String[] arguments) {
        System.out.println("Picked up an agent");
        System.out.flush();
        Service.serve((instructions, saying) -> new Service.Handler(1, StubWorker::reply));
    }

    private static byte[] reply(byte[] question) {
        Request request = Request.of(question);
        if (request.text().contains("die")) {
            System.err.println("java.lang.OutOfMemoryError: Java heap space");
            Runtime.getRuntime().halt(3);
        }
        if (request.text().contains("hang")) {
            sleep();
        }
        Remark echo = new Remark("ECHO", "", "", 0, 1, request.text(), List.of(), false, false);
        return Reply.done(Remarks.bytes(List.of(echo)));
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
