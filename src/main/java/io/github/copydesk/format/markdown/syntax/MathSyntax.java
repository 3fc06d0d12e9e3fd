package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.EscapedTag;
import io.github.copydesk.format.mask.Formulas;
import io.github.copydesk.text.Mask;

/** Formulas, and the backslash that keeps the next character from being markup. */
final class MathSyntax implements Syntax {
    private final Scan scan;
    private final Formulas formulas;

    MathSyntax(Scan scan) {
        this.scan = scan;
        this.formulas = new Formulas(scan.source());
    }

    @Override
    public String beginnings() {
        return "$\\";
    }

    @Override
    public int take(int at) {
        if (EscapedTag.beginsAt(scan.source(), at)) {
            return at + 2;
        }
        int end = formulas.end(at);
        if (end > at) {
            return scan.mask(Mask.Kind.MATH, at, end);
        }
        return scan.source().charAt(at) == '\\' ? at + 2 : at;
    }
}
