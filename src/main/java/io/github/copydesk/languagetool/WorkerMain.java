package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Service;
import io.github.copydesk.jvm.Wire;

/** The main class of the worker: LanguageTool in a JVM of its own. */
final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) {
        Service.serve((instructions, saying) -> {
            WorkerOrder order = WorkerOrder.of(instructions);
            ResidentProofreader proofreader = new ResidentProofreader(order.threads(), order.settings());
            return new Service.Handler(order.threads(), question -> reply(Request.of(question), proofreader));
        });
    }

    private static byte[] reply(Request request, ResidentProofreader proofreader) {
        String language = request.language();
        try {
            return Reply.done(
                    switch (request.kind()) {
                        case READ -> Remarks.bytes(proofreader.remarks(language, request.text()));
                        case CORRECT -> Wire.bytes(proofreader.corrections(language, request.text()));
                    });
        } catch (MissingLanguageException e) {
            return Reply.missingLanguage(String.valueOf(e.getMessage()));
        } catch (ProofreadingException e) {
            return Reply.failed(String.valueOf(e.getMessage()));
        }
    }
}
