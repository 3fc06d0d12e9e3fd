package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.BlockWords;
import io.github.copydesk.leftovers.BlockWords.Use;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.token.SentenceEnd;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognizes lines of a page by their form. */
final class BlockForm {
    private static final int LONGEST = 360;
    private static final int FEWEST = 3;
    private static final int LABEL = 4;
    private static final int STAMPED = 12;
    private static final int ZONE = 4;

    /** Scripts that sites load from others or use to count visitors, and data of their editors. */
    private static final Pattern SCRIPT = Pattern.compile(
            "googletag\\.|adsbygoogle|dataLayer|\\bgtag\\(|\\bfbq\\(|\\b_gaq\\b|\\bsc_project\\b|\\btwttr\\b|OneSignal|\\baddthis_|\\b_taboola\\b"
                    + "|disqus_|document\\.write\\(|\\bjQuery\\(|\\$\\(document\\)|\\bga\\('"
                    + "|\"(?:elType|widgetType|_elementor)|\"@context\"\\s?:|wp-block-|<!-- /?wp:|<iframe\\b|<script\\b|</script>|<!\\[CDATA\\["
                    + "|^\\(function ?\\(|^window\\.\\w|\\bet_pb_|\\bvc_row|div-gpt-ad"
                    + "|^!function ?\\(|^\\{\"(?:type|id|url|config|props|embed|data)\"\\s?:|^(?:[a-z][a-z-]{1,30}=\"[^\"\\n]{0,200}\"\\s{0,3}){2,}$"
                    + "|^(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error)\\s?: .{5,300} on line \\d|^/\\*[^*\\n]{1,80}\\*/$"
                    + "|^Normal \\d (?:false ){2,9}");

    private static final Pattern STYLE =
            Pattern.compile("^[.#][\\w-]{2,60}(?:[ ,.#:>][\\w .,#:>-]{0,80})?\\{[^{}]{0,200}[:;][^{}]{0,200}\\}");
    /** Names of CSS classes that have run together: "for-phone-onlyfor-tablet-up". */
    private static final Pattern CLASSES = Pattern.compile("[a-z]{2,20}(?:-[a-z]{2,30}){4,20}");

    private static final Pattern CHANGE = Pattern.compile("[+\\-−–▲▼]\\s?\\d{1,4}(?:[.,]\\d{1,3})?\\s?%");
    private static final Pattern QUOTE =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d/&]{1,9}\\h{1,4}[\\d.,]{1,12}\\h{1,4}[+\\-−–▲▼]\\s?[\\d.,]{1,9}\\s?%?");

    private static final Pattern WEATHER = Pattern.compile("-?\\d{1,3}\\s?°");
    private static final Pattern READING = Pattern.compile("\\d\\s?%|\\d\\s?(?:mph|km/h|kph|kts?|hPa)\\b");
    private static final Pattern GAP = Pattern.compile("\\h{2,}|\\t|\\h[|·•/]\\h");
    private static final Pattern FIELD = Pattern.compile("\\h?\\|\\h?");
    private static final Pattern FIELD_VALUE = Pattern.compile("\\h?(?::(?!:)|\\d)");
    /** The space before a capitalized word with a colon. */
    private static final Pattern NEXT_LABEL = Pattern.compile("\\h+(?=\\p{Lu}\\p{L}{2,20}(?: \\p{L}{2,12})?:(?!:))");

    private static final Pattern DATED = Pattern.compile("\\h[-–—|•·]\\h");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.h ]\\d{2}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern ARROW = Pattern.compile("[«‹←⟵◄][^«»‹›]{3,90}|[^«»‹›←→]{3,90}[»›→⟶►]");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{2,30}){1,4}");
    /** Buttons for the size of letters: "A- A A+". */
    private static final Pattern SIZES = Pattern.compile("A[+-] (?:A )?A[+-](?: |$)");

    private final BlockWords words;
    private final Set<String> calendar;

    BlockForm(BlockWords words, String language) {
        this.words = words;
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
        this.calendar = Stream.of(
                        symbols.getMonths(),
                        symbols.getShortMonths(),
                        symbols.getWeekdays(),
                        symbols.getShortWeekdays(),
                        symbols.getAmPmStrings())
                .flatMap(Arrays::stream)
                .map(it -> it.toLowerCase(Locale.ROOT).replace(".", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether a text is code, which an article may be about. */
    static boolean isCode(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST * 2));
        return SCRIPT.matcher(start).find()
                || STYLE.matcher(start).lookingAt()
                || CLASSES.matcher(start.strip()).matches();
    }

    /**
     * What a line of a page is; empty if its form does not show it.
     *
     * @param text as the source has it
     * @param edge whether it is above or below the article's text
     * @param beside whether it is beside a line of the page
     */
    Optional<PageBlock> of(Line line, String text, boolean edge, boolean beside) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean sentence = SentenceEnd.closes(".?;", text);
        boolean bounded = edge || beside;
        if (words.areABar(line) || SIZES.matcher(text.strip()).lookingAt()) {
            return Optional.of(PageBlock.SHARE_BAR);
        }
        if (!sentence && (words.areAMenu(line) || (beside && areItems(text)))) {
            return Optional.of(PageBlock.MENU);
        }
        if (!sentence && (isTicker(text) || (bounded && isWeather(text)))) {
            return Optional.of(PageBlock.TICKER);
        }
        if (areStamps(text) || isSigned(line, text)) {
            return Optional.of(PageBlock.STAMP);
        }
        if (areFields(text) || (!sentence && words.isABylineOfNobody(line))) {
            return Optional.of(PageBlock.FIELDS);
        }
        if (bounded && EMAIL.matcher(text.strip()).matches()) {
            return Optional.of(PageBlock.ADDRESS);
        }
        if (bounded && !sentence && ARROW.matcher(text.strip()).matches()) {
            return Optional.of(PageBlock.ARROW);
        }
        return Optional.empty();
    }

    /**
     * Whether a text is at least three names with wide spaces or bars between them: "County Cup Velden Rovers
     * Karsholm".
     */
    private static boolean areItems(String text) {
        List<String> items = List.of(GAP.split(text.strip()));
        return items.size() >= FEWEST && items.stream().allMatch(BlockForm::isItem);
    }

    private static boolean isItem(String item) {
        String name = item.strip();
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && name.chars().filter(c -> c == ' ').count() < LABEL
                && name.chars().noneMatch(c -> ".?!;:=(){}[]\"“”<>".indexOf(c) >= 0 || Character.isDigit(c));
    }

    /** Whether a text is a ticker: three changes in percent, or one after a sign and a price. */
    private static boolean isTicker(String text) {
        return QUOTE.matcher(text.strip()).matches()
                || CHANGE.matcher(text).results().limit(FEWEST).count() == FEWEST;
    }

    /** Whether a text has a temperature and another measurement. */
    private static boolean isWeather(String text) {
        return WEATHER.matcher(text).find() && READING.matcher(text).find();
    }

    /** Whether a text is only a label and a date, or several of them with bars between. */
    private boolean areStamps(String text) {
        List<String> items = List.of(FIELD.split(text.strip()));
        return !items.isEmpty() && items.stream().allMatch(this::isStamp);
    }

    private boolean isStamp(String text) {
        Line line = Line.of(text.strip());
        int label = words.opening(Use.STAMP, line);
        int count = line.words().size();
        boolean dated = YEAR.matcher(text).find()
                || (count >= label + FEWEST && CLOCK.matcher(text).find());
        if (label == 0 || count == label || count > STAMPED || !dated) {
            return false;
        }
        return line.words().stream()
                .skip(label)
                .allMatch(it -> isOfADate(line.text().substring(it.start(), it.end())));
    }

    /** Whether a line is a label, a name, and a date after a bar or a dash: "Written by: Anna Quill - Nov 03 13". */
    private boolean isSigned(Line line, String text) {
        int label = words.opening(Use.AUTHOR, line);
        Matcher date = DATED.matcher(text);
        if (label == 0 || line.words().size() > STAMPED || !date.find()) {
            return false;
        }
        List<Line.Word> after = line.words().stream()
                .skip(label)
                .filter(it -> it.start() >= date.end())
                .toList();
        boolean month = after.stream().anyMatch(it -> calendar.contains(it.text()));
        return month
                && after.stream().allMatch(it -> isOfADate(text.substring(it.start(), it.end())))
                && line.words().stream()
                        .skip(label)
                        .filter(it -> it.start() < date.start())
                        .allMatch(Line.Word::capital);
    }

    private boolean isOfADate(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        boolean zone = word.length() <= ZONE && word.equals(word.toUpperCase(Locale.ROOT));
        return Character.isDigit(word.charAt(0)) || calendar.contains(name) || zone || name.length() <= 2;
    }

    /** Whether an item is the label of a field with a colon or a number after it, or an address. */
    private boolean isField(String item) {
        Line line = Line.of(item.strip());
        int label = words.opening(Use.FIELD, line);
        return (label > 0
                        && FIELD_VALUE
                                .matcher(line.text()
                                        .substring(line.words().get(label - 1).end()))
                                .lookingAt())
                || EMAIL.matcher(item.strip()).matches();
    }

    /**
     * Whether a text is a row of fields with bars or spaces between them: "Author: Anna Quill | Category: Ports |
     * Views: 204".
     */
    private boolean areFields(String text) {
        return Stream.of(FIELD, NEXT_LABEL)
                .map(it -> List.of(it.split(text)))
                .anyMatch(items -> items.size() >= 2
                        && items.stream().filter(this::isField).count() >= 2);
    }
}
