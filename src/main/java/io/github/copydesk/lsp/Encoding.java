package io.github.copydesk.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;

/** In which units the columns of an editor count, as it negotiates with the server. */
enum Encoding {
    UTF_16(PositionEncodingKind.UTF16) {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }

        @Override
        Units of(String text) {
            return Units.UTF_16;
        }
    },
    UTF_32(PositionEncodingKind.UTF32) {
        @Override
        int units(int codePoint) {
            return 1;
        }
    },
    UTF_8(PositionEncodingKind.UTF8) {
        @Override
        int units(int codePoint) {
            if (codePoint < 0x80) {
                return 1;
            }
            return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
    };

    private final String kind;

    Encoding(String kind) {
        this.kind = kind;
    }

    /** UTF-16 if the editor knows it or names none, or else the first that it prefers and the server has. */
    static Encoding of(Optional<ClientCapabilities> editor) {
        List<String> offered = editor.map(ClientCapabilities::getGeneral)
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of());
        if (offered.contains(UTF_16.kind)) {
            return UTF_16;
        }
        for (String name : offered) {
            for (Encoding encoding : values()) {
                if (encoding.kind.equals(name)) {
                    return encoding;
                }
            }
        }
        return UTF_16;
    }

    /** The name in the protocol. */
    String kind() {
        return kind;
    }

    /** How many units a character takes. */
    abstract int units(int codePoint);

    /** The lengths within a text of the editor. */
    Units of(String text) {
        return Units.counted(text, this::units);
    }

    /** The positions in a text of the editor. */
    Positions positions(String text) {
        return new Positions(text, this);
    }
}
