package io.github.copydesk.growth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints for every hostile text and format what takes long, and how it grows:
 * {@code GrowthTable <size> <ms> [part of a name]}.
 */
final class GrowthTable {
    private GrowthTable() {}

    public static void main(String[] arguments) {
        Growth growth = new Growth(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]) * 1_000_000);
        String part = arguments.length > 2 ? arguments[2] : "";
        List<String> paths = arguments.length > 3 ? Arrays.asList(arguments[3].split(",")) : GrowthTest.PATHS;
        int count = 0;
        for (String path : paths) {
            for (HostileText text : Stream.concat(
                            HostileText.all().stream(), HostileText.of(path.substring(2)).stream())
                    .toList()) {
                if (text.name().contains(part)) {
                    count++;
                    try {
                        growth.slow(text, path)
                                .forEach(it -> System.out.println((it.time().isSteep() ? "STEEP " : "      ") + it));
                    } catch (RuntimeException | StackOverflowError e) {
                        System.out.println("FAILS " + text.name() + " as " + path + ": " + e + " "
                                + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 3)));
                    }
                    System.out.flush();
                }
            }
        }
        System.out.println(count + " texts were measured");
    }
}
