package io.github.copydesk.spark;

import io.github.copydesk.names.person.NameVariants;
import io.github.copydesk.names.person.PersonEntry;
import io.github.copydesk.results.NamesIndex.Person;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** The people of all articles. Entries for one person in two spellings are combined, one name at a time. */
final class PeopleTable {
    /** The key of people with only a surname, who are combined with nobody. */
    private static final String ALONE = "\0";

    /**
     * A person, with the position in the order of {@link NameVariants} before it was combined with others.
     *
     * @param mentions the number of mentions at first
     */
    private record Ranked(int mentions, String sortKey, PersonEntry entry) implements Serializable {
        private static final Comparator<Ranked> ORDER =
                Comparator.comparing(Ranked::mentions).reversed().thenComparing(Ranked::sortKey);

        static Ranked of(PersonEntry entry) {
            return new Ranked(entry.mentions(), entry.sortKey(), entry);
        }
    }

    private PeopleTable() {}

    static JavaRDD<Person> of(JavaRDD<ArticleResult> articles) {
        JavaPairRDD<String, PersonEntry> entries = articles.flatMapToPair(article -> article.people().stream()
                        .map(mention -> {
                            PersonEntry entry = new PersonEntry();
                            entry.add(article.path(), mention);
                            return new Tuple2<>(mention.name().key(), entry);
                        })
                        .iterator())
                .reduceByKey((one, other) -> {
                    one.add(other);
                    return one;
                });
        JavaRDD<Ranked> people = entries.values().filter(PersonEntry::isPerson).map(Ranked::of);
        return grouped(people, true).map(it -> it.entry().person());
    }

    private static JavaRDD<Ranked> grouped(JavaRDD<Ranked> people, boolean given) {
        JavaRDD<Ranked> joined = people.mapToPair(it -> new Tuple2<>(group(it.entry(), given), it))
                .groupByKey()
                .flatMap(it -> joined(it._1(), it._2(), given));
        return given ? grouped(joined, false) : joined;
    }

    private static String group(PersonEntry entry, boolean given) {
        if (entry.name().given().isEmpty()) {
            return ALONE + entry.sortKey();
        }
        return given ? NameVariants.givenName(entry) : NameVariants.surname(entry);
    }

    private static Iterator<Ranked> joined(String group, Iterable<Ranked> people, boolean given) {
        List<Ranked> ordered = StreamSupport.stream(people.spliterator(), false)
                .sorted(Ranked.ORDER)
                .toList();
        if (ordered.size() == 1 || group.startsWith(ALONE)) {
            return ordered.iterator();
        }
        List<PersonEntry> entries = ordered.stream().map(Ranked::entry).toList();
        Set<PersonEntry> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(given ? NameVariants.ofOneGivenName(entries) : NameVariants.ofOneSurname(entries));
        return ordered.stream().filter(it -> left.contains(it.entry())).iterator();
    }
}
