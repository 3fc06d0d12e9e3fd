package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.KeyCount;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.sketch.BloomFilter;
import scala.Tuple2;

/** The questions of all splits: each key once for each split that asks about it, however often it does. */
record CorpusQuestions(JavaPairRDD<CorpusKey, Integer> bySplit) {
    private static final double FALSE_POSITIVES = 0.01;

    /** A filter that lets all keys through that are asked about, and few others. */
    BloomFilter filter() {
        long most = Math.max(1, bySplit.count());
        return bySplit.keys()
                .treeAggregate(
                        BloomFilter.create(most, FALSE_POSITIVES),
                        (all, key) -> {
                            all.putLong(key.hash());
                            return all;
                        },
                        BloomFilter::mergeInPlace);
    }

    /** The counts of the keys that each split asks about, by the number of the split. */
    JavaPairRDD<Integer, SlicePart> answers(JavaRDD<CountPass.Counted> counted) {
        JavaPairRDD<CorpusKey, KeyCount> counts = counted.flatMap(
                        it -> it.counts().iterator())
                .mapToPair(it -> new Tuple2<>(it.key(), it))
                .reduceByKey(KeyCount::plus);
        return bySplit.leftOuterJoin(counts)
                .mapToPair(it -> new Tuple2<>(
                        it._2()._1(), new SlicePart.Answer(it._1(), it._2()._2().orElse(null))));
    }
}
