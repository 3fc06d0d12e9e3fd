package io.github.copydesk.spark;

import io.github.copydesk.site.PathLanguages;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;

/** Selects the paths that show the language of an article, and the paths beside them; in most archives they are few. */
final class LanguagePaths {
    private LanguagePaths() {}

    static Collection<String> of(JavaRDD<String> paths) {
        JavaRDD<String> found = paths.filter(PathLanguages::mayTell);
        TreeSet<String> all = new TreeSet<>(found.collect());
        if (!all.isEmpty()) {
            JavaRDD<String> others =
                    found.flatMap(path -> PathLanguages.others(path).iterator());
            all.addAll(others.distinct().intersection(paths).collect());
        }
        return all;
    }
}
