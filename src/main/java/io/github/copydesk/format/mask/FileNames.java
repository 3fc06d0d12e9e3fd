package io.github.copydesk.format.mask;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes a file name or a path from two words around a dot or a slash. */
final class FileNames {
    private static final Set<String> ENDINGS = Set.of(
            ("7z adoc aspx avi bak bash bat bmp bz2 c cfg class clj cmd conf cpp cs css csv cxx dart dll dmg doc docx dtd"
                            + " ejs env epub erb exe exs gem gif go gradle gz h hbs hpp hs htm html ico ini ipynb iso jar java"
                            + " jpeg jpg js json json5 jsp jsx key kt kts less lock log lua m4a md mdx mkv mov mp3 mp4 mpeg mpg"
                            + " msi odp ods odt ogg otf pcap pdf pem php pkg pl png pom ppt pptx properties proto ps1 psd py"
                            + " pyc rar rb rs rst rtf sass scala scss sh sln sql sqlite srt svg swift tar tex tgz tif tiff"
                            + " toml ts tsv tsx ttf txt vb vue war wasm wav webm webp wmv woff woff2 xhtml xls xlsx xml"
                            + " xsd xsl yaml yml zip zsh")
                    .split(" "));
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");
    private static final Pattern DOT_FILE =
            Pattern.compile("\\.[a-z]+(?:rc|ignore|config|env|attributes|access|profile)");
    /** Abbreviations without their last period: D.C is not a file in C. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){1,5}");

    /** A character that a program wrote as a code, {@code don&#92;u2019t}: the word around it is prose. */
    private static final Pattern CODE = Pattern.compile("\\p{L}\\\\u20\\p{XDigit}{2}");

    private static final int LONGEST = 500;

    static boolean isFileName(String word) {
        boolean slash = word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
        if (word.length() > LONGEST || word.length() < 3 || !(slash || word.indexOf('.') >= 0)) {
            return false;
        }
        if (word.indexOf('\\') >= 0 && CODE.matcher(word).find()) {
            return false;
        }
        return hasEnding(word)
                || (slash && isPath(word))
                || (word.charAt(0) == '.' && DOT_FILE.matcher(word).matches());
    }

    private static boolean hasEnding(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 1 || dot == word.length() - 1 || word.charAt(dot - 1) == '.') {
            return false;
        }
        String ending = word.substring(dot + 1);
        boolean oneCase =
                ending.equals(ending.toLowerCase(Locale.ROOT)) || ending.equals(ending.toUpperCase(Locale.ROOT));
        return oneCase
                && ENDINGS.contains(ending.toLowerCase(Locale.ROOT))
                && isName(word.charAt(dot - 1))
                && !ABBREVIATION.matcher(word).matches();
    }

    /** {@code and/or} and {@code 24/7} are no paths: one says where it begins, or has a dotted or underscored part. */
    private static boolean isPath(String word) {
        if (word.startsWith("~/") || word.startsWith("./") || word.startsWith("../") || word.startsWith("\\\\")) {
            return true;
        }
        if (DRIVE.matcher(word).matches()) {
            return true;
        }
        int slash = Math.max(word.indexOf('/'), word.indexOf('\\'));
        if (slash < 0 || !word.chars().anyMatch(Character::isLetter)) {
            return false;
        }
        boolean several = word.indexOf('/', word.indexOf('/') + 1) > 0 || word.indexOf('\\', slash + 1) > 0;
        boolean rooted = slash == 0 && several;
        boolean folder = several && slash < word.length() - 1 && word.endsWith("/");
        return rooted || folder || word.indexOf('\\') > 0 || (word.indexOf('_') > 0 && several);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ')' || c == '*';
    }

    private FileNames() {}
}
