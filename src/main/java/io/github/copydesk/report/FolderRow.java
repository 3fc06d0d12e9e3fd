package io.github.copydesk.report;

import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder whose articles have findings. Folders deeper than two levels below the content directory count for the
 * second level.
 *
 * @param number from 0, by path
 */
record FolderRow(int number, String path, Counts counts, Bar bar) {
    private static final int DEPTH = 2;

    static String folder(Imprint imprint, Document document) {
        String path = document.path();
        int end = 0;
        for (int depth = 0; depth < DEPTH && path.indexOf('/', end) >= 0; depth++) {
            end = path.indexOf('/', end) + 1;
        }
        String folder = Imprint.join(imprint.folder(), path.substring(0, end));
        return folder.isEmpty() ? "." : folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    static List<FolderRow> rows(List<ArticleRow> articles) {
        Map<String, Counts> found = new TreeMap<>();
        articles.forEach(row -> found.merge(row.folder(), row.counts(), Counts::plus));
        long longest = found.values().stream().mapToLong(Counts::all).max().orElse(1);
        List<FolderRow> rows = new ArrayList<>();
        found.forEach((path, counts) -> rows.add(new FolderRow(rows.size(), path, counts, new Bar(counts, longest))));
        rows.sort(Comparator.comparingLong(FolderRow::findings).reversed());
        return rows;
    }

    long findings() {
        return counts.all();
    }
}
