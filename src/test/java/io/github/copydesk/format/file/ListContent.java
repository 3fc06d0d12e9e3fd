package io.github.copydesk.format.file;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Says in UTF-8 what a content directory holds, in a JVM of its own. */
final class ListContent {
    private ListContent() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (ContentFolder.Entry entry : new ContentFolder(root, List.of(), List.of()).entries()) {
            boolean found = Disk.plain().isFile(FileNames.resolve(root, entry.path()));
            out.print(entry.path() + " " + entry.read(Disk.plain(), 1000).text() + " " + found + "\n");
        }
    }
}
