package io.github.copydesk.site;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The folders beside the configuration of a generator that hold its templates and data, never articles. */
public final class TemplateFolders {
    private TemplateFolders() {}

    /**
     * The names of such folders in a folder; empty if no generator is recognized in it.
     *
     * @param children the entries of the folder
     */
    public static Set<String> in(Path folder, List<Child> children, Disk disk) {
        Set<String> names = children.stream().map(Child::name).collect(Collectors.toSet());
        return Marker.recognize(new Folder(folder, disk), marker -> marker.mayBeAmong(names))
                .map(it -> it.generator().templateFolders())
                .orElse(Set.of());
    }
}
