package io.github.copydesk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints articles that read like news to a machine: names, quotations, abbreviations, a line of the page here and there. */
final class Press {
    private static final List<String> GIVEN =
            List.of("Anna", "Yumi", "Paul", "Fumio", "Leila", "Sven", "Maria", "Omar");
    private static final List<String> SURNAMES =
            List.of("Brandt", "Tanaka", "Keller", "Kishida", "Haddad", "Lindqvist", "Moreno", "Okafor", "Horvat");
    private static final List<String> ROLES = List.of("Minister", "Mayor", "Mr.", "Professor", "Gov.", "Senator");
    private static final List<String> WORDS = List.of(
            ("the a of and to in that it for on with as was by at from his her they had have been would after before"
                            + " harbour town council vote budget bridge school water market price report plan road train"
                            + " said told asked opened closed moved raised found built lost won kept paid new old large"
                            + " small early late public local national two three seven hundred percent year month week")
                    .split(" "));
    private static final List<String> LINES =
            List.of("Read more: Ten things to know", "Share this article", "Subscribe to our newsletter today");
    private static final List<String> SYLLABLES = List.of(
            "ba", "del", "fo", "gri", "hum", "ka", "lor", "min", "ne", "pol", "ra", "sti", "tu", "ver", "wo", "zan");
    /** Out of how many words one is coined, as prose has rare words. */
    private static final int COINED = 12;

    private static final int PARAGRAPHS = 24;

    private final Random random;

    Press(long seed) {
        random = new Random(seed);
    }

    /** So many articles in Markdown, each of about five thousand characters; the same seed gives the same articles. */
    List<String> articles(int count) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article());
        }
        return articles;
    }

    private String article() {
        String given = pick(GIVEN);
        String surname = pick(SURNAMES);
        StringBuilder article = new StringBuilder("---\ntitle: ")
                .append(sentence(given + " " + surname))
                .append("\n---\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            article.append(i % 8 == 5 ? "## " + sentence(pick(WORDS)) + "\n\n" : "");
            article.append(paragraph(given, surname)).append("\n\n");
            article.append(random.nextInt(20) == 0 ? pick(LINES) + "\n\n" : "");
        }
        return article.toString();
    }

    private String paragraph(String given, String surname) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String sentence = sentence(random.nextInt(3) == 0 ? pick(ROLES) + " " + surname : given + " " + surname);
            paragraph.append(i > 0 ? " " : "");
            paragraph.append(random.nextInt(4) == 0 ? "“" + sentence + ",” she said." : sentence + ".");
        }
        return paragraph.toString();
    }

    private String sentence(String subject) {
        StringBuilder sentence = new StringBuilder(subject);
        for (int i = 0; i < 8 + random.nextInt(12); i++) {
            sentence.append(' ').append(word());
        }
        return sentence.append(random.nextInt(10) == 0 ? " in the U.S" : "").toString();
    }

    private String word() {
        if (random.nextInt(15) == 0) {
            return pick(SURNAMES);
        }
        return random.nextInt(COINED) == 0 ? pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES) : pick(WORDS);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
