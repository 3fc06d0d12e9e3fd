package io.github.copydesk.results;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short, stable ids for the findings of an article, those that count and those that do not.
 *
 * <p>Findings of the same {@link Key} are distinguished by an ordinal: {@code 5d0c0e4f1b2a3c4d:2} is the second of them
 * in the article, whether the first counts or not.
 */
public final class Fingerprints {
    private final IdentityHashMap<Finding, String> marks = new IdentityHashMap<>();

    private Fingerprints() {}

    public static Fingerprints of(Page page) {
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> findings = page.all();
        List<Key> keys = Key.of(page.document(), findings);
        Map<String, Integer> seen = new HashMap<>();
        Hash hashes = new Hash();
        for (int i = 0; i < keys.size(); i++) {
            String hash = keys.get(i).hash(hashes);
            fingerprints.marks.put(findings.get(i), hash + ":" + seen.merge(hash, 1, Integer::sum));
        }
        return fingerprints;
    }

    /**
     * The fingerprint of a finding.
     *
     * @throws IllegalArgumentException if the page does not have this finding
     */
    public String of(Finding finding) {
        String mark = marks.get(finding);
        if (mark == null) {
            throw new IllegalArgumentException("not of this page: " + finding);
        }
        return mark;
    }
}
