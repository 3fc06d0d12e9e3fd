package io.github.copydesk.names.person;

import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.token.NameToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person of one article, while the article is read. */
public final class ArticlePerson {
    private final PersonName name;
    private final NameToken first;
    private final int line;
    private final int likeness;
    private final Map<PersonName, Integer> names = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private int context;
    private boolean unknown;

    public ArticlePerson(PersonName name, NameToken first, int line, int likeness) {
        this.name = name;
        this.first = first;
        this.line = line;
        this.likeness = likeness;
    }

    /** The single words by which the article may mention this person later. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(2);
        parts.add(PersonName.part(name.surname()));
        String given = PersonName.firstPart(name.given());
        if (!given.isEmpty() && !given.equals(parts.get(0))) {
            parts.add(given);
        }
        return parts;
    }

    public boolean isBefore(NameToken mention) {
        return first.index() < mention.index();
    }

    public void add(PersonName written) {
        names.merge(written, 1, Integer::sum);
    }

    public void add(String text, Kind kind) {
        forms.merge(kind + text, new Form(text, 1, kind), (form, again) -> new Form(text, form.count() + 1, kind));
    }

    public void weigh(int more) {
        context += more;
    }

    public void isUnknown() {
        unknown = true;
    }

    public PersonMention sighting() {
        int bounded = Math.max(-ContextWords.MOST, Math.min(ContextWords.MOST, context));
        return new PersonMention(
                name, Map.copyOf(names), List.copyOf(forms.values()), line, likeness, bounded, unknown);
    }
}
