package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.BlockWords;
import io.github.copydesk.leftovers.BlockWords.Use;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.PageLines;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.SentenceEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the blocks of the page in a text that is clearly copied from one, where the words alone do not identify them.
 */
final class PageBlocks {
    private static final double LINE = 3;
    private static final int MOST_CODE = 4;
    private static final int SHORT_WORDS = 2;
    private static final int RUN = 4;
    private static final int TEASERS = 8;
    private static final int CONTACTS = 7;
    private static final int HEADLINE = 14;
    private static final int FEWEST = 3;
    private static final int LONGEST = 360;
    private static final int TOP = 3;
    /** The number of blocks at the top among which the byline is. */
    private static final int TOPS = 12;

    private static final Pattern REACHED =
            Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}\\.\\w{2,}|\\+?\\d[\\d ()/.-]{6,18}\\d");
    private static final Pattern TITLE = Pattern.compile("(?:\\d{1,2}[.)]\\h)?[\"“”„«‘'¿¡#]{0,2}[\\p{Lu}\\d]");
    /** The characters that code has and text has not. */
    static final Pattern CODE = Pattern.compile("[=_\\\\{}<>\\t]");

    private static final String CLOSING = ".;:,";

    private final Document document;
    private final List<Block> blocks;
    private final List<Place> places;
    private final List<Line> lines;
    private final PageLines weighed;
    private final BlockWords words;
    private final Map<Integer, PageBlock> found = new TreeMap<>();

    private PageBlocks(Document document, WordLists lists) {
        this.document = document;
        this.blocks = document.blocks();
        this.places = Place.of(document);
        this.weighed = PageLines.boldly(document, lists);
        this.words = BlockWords.of(document, lists);
        this.lines = blocks.stream().map(it -> Line.of(document, it)).toList();
    }

    /** The blocks of the page by their indexes. */
    static Map<Integer, PageBlock> in(Document document, WordLists lists) {
        PageBlocks search = new PageBlocks(document, lists);
        search.code();
        PageCounters.in(search.blocks).forEach(it -> search.found.put(it, PageBlock.COUNTER));
        search.forms();
        search.runs();
        search.teasers();
        search.authors();
        search.bylines();
        search.boxes();
        search.contacts();
        search.between();
        return search.found;
    }

    /** Code. An article about code has too much of it for a leftover. */
    private void code() {
        List<Integer> code = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (BlockForm.isCode(source(i))) {
                code.add(i);
            }
        }
        if (code.size() <= MOST_CODE) {
            code.forEach(it -> found.put(it, PageBlock.CODE));
        }
    }

    /** The source of a block without markup, which includes masked stretches; otherwise its text, without tags. */
    private String source(int index) {
        Block block = blocks.get(index);
        return Place.isPlainText(document) ? document.text(block.span()) : block.text();
    }

    private void forms() {
        BlockForm form = new BlockForm(words, document.language());
        LabelledLine labelled = new LabelledLine(document, words);
        Notices notices = new Notices(words, lines);
        for (int i = 0; i < blocks.size(); i++) {
            if (!found.containsKey(i) && mayBe(i)) {
                int index = i;
                form.of(lines.get(i), source(i), isEdge(i), isPage(i - 1) || isPage(i + 1))
                        .or(() -> labelled.of(lines.get(index), index))
                        .or(() -> notices.has(lines.get(index)) ? Optional.of(PageBlock.NOTICE) : Optional.empty())
                        .ifPresent(it -> found.put(index, it));
            }
        }
    }

    /** Whether a block is a line of its own and no title in the front matter. */
    private boolean mayBe(int index) {
        return Place.standsAlone(document, blocks.get(index))
                || blocks.get(index).kind() == Block.Kind.LIST_ITEM;
    }

    private boolean isEdge(int index) {
        return places.get(index).head() || places.get(index).tail();
    }

    /** Whether a block is a line of the page, by its words or by an earlier search here. */
    private boolean isPage(int index) {
        return index >= 0 && index < blocks.size() && (weighed.values().get(index) >= LINE || found.containsKey(index));
    }

    /** Runs of lines with one or two words, above or below the text, that include sections of a site. */
    private void runs() {
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            int known = 0;
            while (to < blocks.size() && isEdge(to) && isItem(to)) {
                known += isPage(to) || words.isSection(lines.get(to)) ? 1 : 0;
                to++;
            }
            if (to - from >= RUN && known * 2 > to - from) {
                for (int i = from; i < to; i++) {
                    found.putIfAbsent(i, PageBlock.MENU);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    private boolean isItem(int index) {
        Line line = lines.get(index);
        int count = line.words().size();
        return mayBe(index) && count > 0 && count <= SHORT_WORDS && !SentenceEnd.closes(CLOSING, line.text());
    }

    /** Headlines below "Most read", or above "Read more". */
    private void teasers() {
        for (int i = 0; i < blocks.size(); i++) {
            if (isPage(i) && words.isLabel(Use.TEASERS, lines.get(i))) {
                int to = i + 1;
                while (to < blocks.size() && to <= i + TEASERS && isHeadline(to) && !isPage(to)) {
                    to++;
                }
                if (mayBeTeasers(i, to)) {
                    IntStream.range(i + 1, to).forEach(it -> found.put(it, PageBlock.TEASER));
                }
            }
        }
    }

    /**
     * Whether headlines may follow. Above the text it may be the article's own headline, and within the text a heading.
     */
    private boolean mayBeTeasers(int label, int to) {
        return !places.get(label).head() && (places.get(label).tail() || to - label > 2);
    }

    private boolean isHeadline(int index) {
        Line line = lines.get(index);
        int count = line.words().size();
        return mayBe(index)
                && count >= FEWEST
                && count <= HEADLINE
                && line.text().length() <= LONGEST
                && TITLE.matcher(line.text()).lookingAt()
                && !CODE.matcher(line.text()).find()
                && !SentenceEnd.closes(CLOSING, line.text())
                && words.opening(Use.CREDIT, line) == 0;
    }

    /** A label such as "About Anna Quill", and below it a line that begins with one of her names. */
    private void authors() {
        for (int i = TOP; i + 1 < blocks.size(); i++) {
            int label = words.opening(Use.AUTHOR, lines.get(i));
            Line line = lines.get(i);
            List<String> name =
                    line.words().stream().skip(label).map(Line.Word::text).toList();
            boolean names = label > 0
                    && !name.isEmpty()
                    && name.size() <= FEWEST
                    && line.words().stream().skip(label).allMatch(Line.Word::capital);
            if (names && startsWithOneOf(i + 1, name)) {
                found.put(i, PageBlock.AUTHOR);
                found.put(i + 1, PageBlock.AUTHOR);
            }
        }
    }

    private boolean startsWithOneOf(int index, List<String> name) {
        List<Line.Word> next = lines.get(index).words();
        return isLast(index) && !next.isEmpty() && name.contains(next.get(0).text());
    }

    /** Whether no prose follows a block. The block itself may be as long as prose. */
    private boolean isLast(int index) {
        return index + 1 == blocks.size() || places.get(index + 1).tail();
    }

    /** An author's description with a contact, as the last paragraph or below it. */
    private void boxes() {
        for (int i = TOP; i < blocks.size(); i++) {
            if (isLast(i) && words.isAnAuthor(lines.get(i))) {
                found.putIfAbsent(i, PageBlock.AUTHOR);
            }
        }
    }

    /** A line below the text that begins with the author of the byline, "By Anna Quill". */
    private void bylines() {
        for (int top = 0; top < Math.min(TOPS, blocks.size()); top++) {
            Line line = lines.get(top);
            int by = words.opening(Use.BYLINE, line);
            if (by == 0 || line.words().size() < by + 2 || line.words().size() > by + HEADLINE) {
                continue;
            }
            String first = line.words().get(by).text();
            String second = line.words().get(by + 1).text();
            for (int i = top + 2; i < blocks.size(); i++) {
                List<Line.Word> begins = lines.get(i).words();
                if (isLast(i)
                        && begins.size() > CONTACTS
                        && begins.get(0).text().equals(first)
                        && begins.get(1).text().equals(second)) {
                    found.putIfAbsent(i, PageBlock.AUTHOR);
                }
            }
        }
    }

    /**
     * A contact label, "Press Contact:", and the lines below it up to the last one with an address or a telephone
     * number.
     */
    private void contacts() {
        for (int i = 0; i < blocks.size(); i++) {
            int label = words.opening(Use.CONTACT, lines.get(i));
            if (!places.get(i).tail()
                    || label == 0
                    || label < lines.get(i).words().size()) {
                continue;
            }
            int last = i;
            int reached = 0;
            for (int to = i + 1; to < blocks.size() && to <= i + CONTACTS && isShort(to); to++) {
                boolean reaches =
                        REACHED.matcher(document.text(blocks.get(to).span())).find();
                reached += reaches ? 1 : 0;
                last = reaches ? to : last;
            }
            for (int to = i; to <= last && reached > 1; to++) {
                found.putIfAbsent(to, PageBlock.CONTACT);
            }
        }
    }

    private boolean isShort(int index) {
        int count = lines.get(index).words().size();
        return count > 0 && count <= HEADLINE;
    }

    /** Lines between two lines of the page, below the text or in a list that the page counts. */
    private void between() {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            boolean counted = found.get(i - 1) == PageBlock.COUNTER;
            if (!isPage(i) && isHeadline(i) && (places.get(i).tail() || counted) && isPage(i - 1) && isPage(i + 1)) {
                found.put(i, counted ? PageBlock.TEASER : PageBlock.BETWEEN);
            }
        }
    }
}
