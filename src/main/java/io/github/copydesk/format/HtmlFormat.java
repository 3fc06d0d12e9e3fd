package io.github.copydesk.format;

import io.github.copydesk.text.Document;

/** Not read yet. */
final class HtmlFormat implements Format {
    @Override
    public Document read(String path, String source, String language) {
        return new PlainTextFormat().read(path, source, language);
    }
}
