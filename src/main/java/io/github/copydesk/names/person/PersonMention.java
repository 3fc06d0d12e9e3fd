package io.github.copydesk.names.person;

import io.github.copydesk.results.NamesIndex.Form;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A person in one article.
 *
 * @param name one spelling of the full name, which may be only a corrected one
 * @param names the spellings of the full name in the article, with their counts
 * @param forms the short forms and the misspelled ones
 * @param line of the first mention
 * @param likeness how much the words alone look like a person
 * @param context how much the words around them are evidence for a person, or against one
 * @param unknown whether one of the words is in no list and no other article
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
