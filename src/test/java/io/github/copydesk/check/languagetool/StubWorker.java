package io.github.copydesk.check.languagetool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A worker without LanguageTool that does what a text tells it: to die, to hang, or to say it back. */
final class StubWorker {
    private StubWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        out.writeBytes("Picked up an agent\n");
        out.write(WorkerMain.GREETING);
        in.readInt();
        LanguageToolSettings.read(in);
        while (true) {
            Request request = Request.read(in);
            if (request.text().contains("die")) {
                System.err.println("java.lang.OutOfMemoryError: Java heap space");
                Runtime.getRuntime().halt(3);
            }
            if (request.text().contains("hang")) {
                Thread.sleep(Long.MAX_VALUE);
            }
            Remark echo = new Remark("ECHO", "", 0, 1, request.text(), List.of(), false, false);
            new Reply(request.number(), Reply.Status.DONE, Remarks.bytes(List.of(echo))).write(out);
            out.flush();
        }
    }
}
