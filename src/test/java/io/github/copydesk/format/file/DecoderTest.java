package io.github.copydesk.format.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Café “Zürich” 😀\r\nsecond line";

    @Test
    void readsUtf8WithAByteOrderMarkOrWithout() {
        Decoded plain = Decoder.decode(TEXT.getBytes(UTF_8));
        assertEquals(new Decoded(TEXT, UTF_8, false, List.of()), plain);
        assertEquals(new Decoded(TEXT, UTF_8, true, List.of()), Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8)));
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        assertEquals(
                new Decoded(TEXT, UTF_16LE, true, List.of()), Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
        assertEquals(
                new Decoded(TEXT, UTF_16BE, true, List.of()), Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-2", "windows-1250", "windows-1251", "Shift_JIS", "koi8-r"})
    void readsXmlInTheEncodingThatItsFirstLineNames(String name) {
        Charset charset = Charset.forName(name);
        String text = "<?xml version='1.0' encoding=\"%s\"?>\n<p>%s</p>".formatted(name, sample(charset));
        assertEquals(new Decoded(text, charset, false, List.of()), Decoder.decode(text.getBytes(charset)));
    }

    private static String sample(Charset charset) {
        return List.of("Żółć łódź", "Привет", "日本語").stream()
                .filter(it -> charset.newEncoder().canEncode(it))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsLatin1AsBrowsersDo() {
        String text = "<?xml version=\"1.0\" encoding=\"iso-8859-1\" standalone='yes'?><p>Café “Zürich”</p>";
        assertEquals(new Decoded(text, WINDOWS_1252, false, List.of()), Decoder.decode(text.getBytes(WINDOWS_1252)));
    }

    @Test
    void readsUtf16WithoutAByteOrderMarkWhereItIsXml() {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><p>Café</p>";
        assertEquals(new Decoded(text, UTF_16LE, false, List.of()), Decoder.decode(text.getBytes(UTF_16LE)));
        assertEquals(new Decoded(text, UTF_16BE, false, List.of()), Decoder.decode(text.getBytes(UTF_16BE)));
    }

    @Test
    void believesTheBytesOfUtf8MoreThanTheFirstLine() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>Café</p>";
        Decoded decoded = Decoder.decode(text.getBytes(UTF_8));
        assertEquals(text, decoded.text());
        assertEquals(
                "é",
                text.substring(
                        onlyFlaw(decoded).span().start(),
                        onlyFlaw(decoded).span().end()));
        String ascii = text.replace('é', 'e');
        assertEquals(new Decoded(ascii, UTF_8, false, List.of()), Decoder.decode(ascii.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf8", "US-ASCII", "UTF-16", "no-such", "x-"})
    void readsXmlOfAnyOtherNameAsUtf8(String name) {
        String text = "<?xml version=\"1.0\" encoding=\"%s\"?><p>Café</p>".formatted(name);
        assertEquals(new Decoded(text, UTF_8, false, List.of()), Decoder.decode(text.getBytes(UTF_8)));
    }

    @Test
    void saysWhereUtf16IsCutOff() {
        byte[] odd = bytes("\uFEFFab".getBytes(UTF_16LE), new byte[] {'c'});
        Decoded decoded = Decoder.decode(odd);
        assertEquals("ab\uFFFD", decoded.text());
        assertEquals(new Span(2, 3), onlyFlaw(decoded).span());
    }

    @Test
    void readsWindows1252AndSaysHowMuchOfItAndWhere() {
        String text = "one\nMarlene Günther said “yes” in the café\n";
        Decoded decoded = Decoder.decode(text.getBytes(WINDOWS_1252));
        assertEquals(text, decoded.text());
        assertEquals(WINDOWS_1252, decoded.charset());
        Flaw flaw = onlyFlaw(decoded);
        assertEquals(Flaw.Kind.ENCODING, flaw.kind());
        assertEquals("ü", text.substring(flaw.span().start(), flaw.span().end()));
        assertEquals(
                "4 bytes are not UTF-8, the first of them, 0xFC, on line 2; read as windows-1252: save the file as UTF-8",
                flaw.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1250|Najstarsza łódź płynie rzeką, a kapitan śpi przy świetle księżyca.",
                "ISO-8859-2|Najstarsza łódź płynie rzeką, a kapitan śpi przy świetle księżyca.",
                "windows-1251|Паром отходит от причала в девять часов, сказал капитан.",
                "KOI8-R|Паром отходит от причала в девять часов, сказал капитан.",
                "IBM866|Паром отходит от причала в девять часов, сказал капитан.",
                "ISO-8859-7|Το πλοίο φεύγει από το λιμάνι στις εννέα.",
                "windows-1255|הספינה יוצאת מהנמל בתשע, אמר הקברניט.",
                "TIS-620|เรือข้ามฟากออกจากท่าเรือเวลาเก้าโมง",
                "Shift_JIS|フェリーは九時に港を出ます、と船長は言った。",
                "Shift_JIS|港のCPUとLANのケーブルはWebで注文できます。船長はHTMLをよく知りません。",
                "EUC-JP|フェリーは九時に港を出ます、と船長は言った。",
                "GB18030|渡轮九点离开码头，船长说。明天的天气会更好。",
                "Big5|渡輪九點離開碼頭，船長說。明天的天氣會更好。",
                "EUC-KR|페리는 아홉 시에 부두를 떠난다고 선장이 말했다.",
            })
    void readsAnOldFileInItsOwnEncoding(Charset charset, String text) {
        String article = "# Ferry\n\n" + text + "\n";
        Decoded decoded = Decoder.decode(article.getBytes(charset));
        assertEquals(article, decoded.text());
        assertEquals(charset, decoded.charset());
        Flaw flaw = onlyFlaw(decoded);
        assertTrue(flaw.message().endsWith("; read as " + charset.name() + ": save the file as UTF-8"), flaw.message());
        assertTrue(
                article.charAt(flaw.span().start()) > 0x7F, "the mark stands at the first character that is not ASCII");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “yes” and left.",
                "It costs £3, or €4 at 20°C™.",
                "Die Fähre fährt über die Brücke – um 9 Uhr.",
                "L’été n’est pas terminé, dit-il: «Ça va?»",
                "El año pasado hubo más barcos; ¿por qué?",
                "La pel·lícula és col·lectiva.",
                "Årets bästa båt låg i hamnen.",
                "Só três navios à tarde, não é?",
                "É",
            })
    void takesNoTextOfTheWestForOneInAnotherAlphabet(String text) {
        assertEquals(text, Decoder.decode(text.getBytes(WINDOWS_1252)).text());
    }

    @Test
    void leavesAccentsAloneAroundOneForeignByte() {
        byte[] mixed = bytes("Café, “Zürich”, ".getBytes(UTF_8), new byte[] {(byte) 0xE9}, "té".getBytes(UTF_8));
        Decoded decoded = Decoder.decode(mixed);
        assertEquals("Café, “Zürich”, été", decoded.text());
        assertEquals(UTF_8, decoded.charset());
        assertTrue(onlyFlaw(decoded).message().startsWith("1 byte is not UTF-8, the first of them, 0xE9, on line 1"));
    }

    @Test
    void doesNotTakeACapitalBeforeAQuoteForALetterOfAnotherAlphabet() {
        // É and ” are 0xC9 0x94 in windows-1252, and so is ɔ in UTF-8.
        String text = "She said “CAFÉ” and left “Zoë’s”";
        assertEquals(text, Decoder.decode(text.getBytes(WINDOWS_1252)).text());
    }

    @Test
    void readsTheFiveBytesThatWindows1252DoesNotHaveAsReplacementCharacters() {
        byte[] bytes = {'a', (byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, (byte) 0x9D, 'b'};
        assertEquals("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb", Decoder.decode(bytes).text());
    }

    @Test
    void knowsABinaryFileByANulAndKeepsItsHeadOnly() {
        Decoded decoded = Decoder.decode("PK\u0003\u0004 \0 and more".getBytes(UTF_8));
        assertFalse(decoded.isText());
        assertEquals("PK\u0003\u0004 \0", decoded.text());
        assertEquals(Flaw.Kind.FILE, onlyFlaw(decoded).kind());
        assertEquals(new Span(5, 6), onlyFlaw(decoded).span());
    }

    @Test
    void knowsABinaryFileByManyControlCharacters() {
        assertFalse(Decoder.decode("a\u0001\u0002b\u0003\u0004\u0005".getBytes(UTF_8))
                .isText());
        assertTrue(Decoder.decode("One stray \u0001 in a text is no reason to refuse it.".getBytes(UTF_8))
                .isText());
    }

    @Test
    void knowsUtf16WithoutAByteOrderMarkForNoText() {
        assertFalse(Decoder.decode("plain".getBytes(UTF_16LE)).isText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void readsAnEmptyFile(String text) {
        Decoded decoded = Decoder.decode(text.getBytes(UTF_8));
        assertEquals("", decoded.text());
        assertEquals(List.of(), decoded.flaws());
    }

    @Test
    void readsBytesThatEndInTheMiddleOfACharacter() {
        Decoded decoded = Decoder.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertEquals("aâ‚", decoded.text());
        assertEquals(new Span(1, 2), onlyFlaw(decoded).span());
    }

    private static Flaw onlyFlaw(Decoded decoded) {
        assertEquals(1, decoded.flaws().size(), () -> decoded.flaws().toString());
        return decoded.flaws().get(0);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
