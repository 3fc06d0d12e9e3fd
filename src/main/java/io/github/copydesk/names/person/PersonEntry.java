package io.github.copydesk.names.person;

import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.results.NamesIndex.Person;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A person of the corpus, while articles are added. Adding is commutative, for articles and for other entries. */
public final class PersonEntry implements Serializable {
    private static final long serialVersionUID = 1;

    /** The most articles of a person in the index; more would only repeat the names that every article contains. */
    private static final int ARTICLES = 8;
    /** The most forms of a person in the index. */
    private static final int FORMS = 12;

    private static final Comparator<Form> ORDER = Comparator.comparing(Form::kind)
            .thenComparing(Form::count, Comparator.reverseOrder())
            .thenComparing(Form::text);

    private final TreeMap<String, Integer> lines = new TreeMap<>();
    private final TreeMap<PersonName, Integer> names = new TreeMap<>();
    private final TreeMap<String, Form> forms = new TreeMap<>();
    private int articles;
    private int likeness = Integer.MIN_VALUE;
    private int context;
    private boolean unknown;

    public void add(String article, PersonMention sighting) {
        names.merge(sighting.name(), 0, Integer::sum);
        sighting.names().forEach((name, count) -> names.merge(name, count, Integer::sum));
        sighting.forms().forEach(this::add);
        addLine(article, sighting.line());
        articles++;
        likeness = Math.max(likeness, sighting.likeness());
        context += sighting.context();
        unknown |= sighting.unknown();
    }

    /** Adds the mentions of the same person in other articles. */
    public void add(PersonEntry other) {
        other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
        other.forms.values().forEach(this::add);
        other.lines.forEach(this::addLine);
        articles += other.articles;
        likeness = Math.max(likeness, other.likeness);
        context += other.context;
        unknown |= other.unknown;
    }

    private void add(Form form) {
        forms.merge(
                form.kind() + form.text(),
                form,
                (one, other) -> new Form(one.text(), one.count() + other.count(), one.kind()));
    }

    private void addLine(String article, int line) {
        lines.merge(article, line, Math::min);
        if (lines.size() > ARTICLES) {
            lines.pollLastEntry();
        }
    }

    /** Adds the entry for another spelling of the same person. */
    public void join(PersonEntry other) {
        other.names.forEach((name, count) -> add(new Form(name.text(), count, Kind.VARIANT)));
        other.forms.values().forEach(this::add);
        other.lines.forEach(this::addLine);
        articles += other.articles;
    }

    public boolean isPerson() {
        return likeness >= PersonScore.SURE || likeness + context >= PersonScore.ENOUGH;
    }

    public boolean sharesArticle(PersonEntry other) {
        return lines.keySet().stream().anyMatch(other.lines::containsKey);
    }

    public int mentions() {
        return names.values().stream().mapToInt(Integer::intValue).sum()
                + forms.values().stream().mapToInt(Form::count).sum();
    }

    /** The most frequent spelling of the name; of equally frequent ones, the first in order. */
    public PersonName name() {
        PersonName best = names.keySet().iterator().next();
        for (Map.Entry<PersonName, Integer> name : names.entrySet()) {
            best = name.getValue() > names.getOrDefault(best, 0) ? name.getKey() : best;
        }
        return best;
    }

    public String sortKey() {
        return name().sortKey() + "\n" + name().text();
    }

    public Person person() {
        PersonName name = name();
        names.forEach((other, count) -> add(
                new Form(other.text(), count, other.spelling().equals(name.spelling()) ? Kind.FULL : Kind.VARIANT)));
        List<Form> shown = forms.values().stream()
                .filter(form -> form.count() > 0)
                .sorted(ORDER)
                .limit(FORMS)
                .toList();
        return new Person(
                name.text(),
                name.given(),
                name.surname(),
                shown,
                lines.entrySet().stream()
                        .map(line -> new Appearance(line.getKey(), line.getValue()))
                        .toList(),
                articles,
                unknown && mentions(shown) == 1);
    }

    private static int mentions(List<Form> forms) {
        return forms.stream().mapToInt(Form::count).sum();
    }
}
