package io.github.copydesk.names.person;

import io.github.copydesk.results.NamesIndex.Form;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A person in one article.
 *
 * @param name one way to write the full name, which the article may have only misspelled
 * @param names the full name in each way in which the article writes it, with its count
 * @param forms the short forms and the misspelled ones
 * @param line where the article first has the name
 * @param likeness how much the words alone look like a person
 * @param context how much what stands around them speaks for one, or against
 * @param unknown whether no list has one of the words and no other article
 */
public record PersonMention(
        PersonName name,
        Map<PersonName, Integer> names,
        List<Form> forms,
        int line,
        int likeness,
        int context,
        boolean unknown)
        implements Serializable {}
