package io.github.copydesk.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A report as a watch shows it: with a script that loads it again, and, where it may write, with the token for its
 * first request. Where the page says what it may run and ask for, it says this too.
 */
record ReportPage(String html) {
    private static final String RELOAD = "new EventSource('/changes').onmessage = () => location.reload()";

    byte[] reading() {
        return bytes("");
    }

    /** @param token letters, digits, hyphens and underscores */
    byte[] writing(String token) {
        return bytes("<script type=\"application/json\" id=\"edit\">{\"token\": \"" + token + "\"}</script>\n");
    }

    private byte[] bytes(String first) {
        int body = html.indexOf("<body>");
        int begin = body < 0 ? 0 : body + "<body>".length();
        int last = html.lastIndexOf("</body>");
        int end = last < begin ? html.length() : last;
        String page = allowing(html.substring(0, begin))
                + first
                + html.substring(begin, end)
                + "<script>" + RELOAD + "</script>\n"
                + html.substring(end);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String allowing(String head) {
        return head.replaceFirst("default-src 'none';", "default-src 'none'; connect-src 'self';")
                .replaceFirst("script-src ", "script-src 'sha256-" + hash() + "' ");
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(RELOAD.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
