package io.github.copydesk.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An Ant-style path pattern: {@code *} and {@code ?} match within a name, {@code **} crosses folders.
 *
 * <p>A pattern without a slash matches at any depth, one that ends in a slash everything below. Case is ignored, so
 * that an old {@code NOTES.TXT} is found too.
 *
 * <p>The Unicode form does not matter: {@code é} is the same name in one character and in two, as some file systems and
 * archives write it.
 *
 * <p>Matching takes no longer than the length of the pattern times that of the path, however many stars it has: it
 * simulates a nondeterministic automaton.
 */
public final class Glob implements Serializable {
    private static final long serialVersionUID = 1;

    private enum Kind {
        CHARACTER,
        /** Any character of a name. */
        ONE,
        /** Any character. */
        ANY,
        /** Any part of a name; may be empty. */
        NAME,
        ANYTHING,
        /** Nothing, or anything that ends in a slash. */
        FOLDERS,
        /** Nothing, or a slash and anything after it. */
        BELOW,
        ALTERNATIVES
    }

    /**
     * @param character of the kind of that name
     * @param alternatives of the kind of that name
     */
    private record Step(Kind kind, int character, List<List<Step>> alternatives) implements Serializable {
        Step(Kind kind) {
            this(kind, 0, List.of());
        }

        static Step of(int character) {
            return new Step(Kind.CHARACTER, character, List.of());
        }
    }

    private final List<Step> steps;
    private final String folder;
    private final boolean anyCase;
    private final boolean not;

    private Glob(List<Step> steps, String folder, boolean anyCase, boolean not) {
        this.steps = steps;
        this.folder = folder;
        this.anyCase = anyCase;
        this.not = not;
    }

    public static Glob of(String glob) {
        String path = composed(glob.strip()).replace('\\', '/');
        if (path.startsWith("./") || path.startsWith("/")) {
            path = path.substring(path.indexOf('/') + 1);
        } else if (!path.contains("/")) {
            path = "**/" + path;
        }
        if (path.endsWith("/")) {
            path += "**";
        }
        return new Glob(steps(path), "", /* anyCase= */ true, /* not= */ false);
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            if (path.startsWith("**/", at)) {
                steps.add(new Step(Kind.FOLDERS));
                at += 3;
            } else if (path.startsWith("/**", at) && at + 3 == path.length()) {
                steps.add(new Step(Kind.BELOW));
                at += 3;
            } else if (path.startsWith("**", at)) {
                steps.add(new Step(Kind.ANYTHING));
                at += 2;
            } else {
                int c = path.codePointAt(at);
                steps.add(c == '*' ? new Step(Kind.NAME) : c == '?' ? new Step(Kind.ONE) : Step.of(folded(c)));
                at += Character.charCount(c);
            }
        }
        return steps;
    }

    /**
     * A pattern as Vale writes it: {@code *} crosses folders, <code>{md,txt}</code> are alternatives, and an
     * exclamation mark at its beginning names all that the rest does not. It may begin at any folder of a path.
     *
     * @param folder the path of the content directory to which the pattern is relative, with a slash at its end; may be
     *     empty
     */
    public static Glob crossing(String glob, String folder) {
        boolean not = glob.startsWith("!");
        Deque<List<List<Step>>> open = new ArrayDeque<>();
        List<Step> steps = new ArrayList<>(List.of(new Step(Kind.FOLDERS)));
        for (int c : composed(not ? glob.substring(1) : glob).codePoints().toArray()) {
            if (c == '{') {
                steps.add(new Step(Kind.ALTERNATIVES, 0, new ArrayList<>()));
                open.push(new ArrayList<>(List.of(steps)));
                steps = new ArrayList<>();
            } else if (c == ',' && !open.isEmpty()) {
                open.element().add(steps);
                steps = new ArrayList<>();
            } else if (c == '}' && !open.isEmpty()) {
                open.element().add(steps);
                steps = closed(open.pop());
            } else {
                steps.add(c == '*' ? new Step(Kind.ANYTHING) : c == '?' ? new Step(Kind.ANY) : Step.of(c));
            }
        }
        while (!open.isEmpty()) {
            open.element().add(steps);
            steps = closed(open.pop());
        }
        return new Glob(steps, folder, /* anyCase= */ false, not);
    }

    /**
     * @param group the steps before the group, the last of which receives the alternatives, and then the alternatives
     */
    private static List<Step> closed(List<List<Step>> group) {
        List<Step> before = group.get(0);
        before.get(before.size() - 1).alternatives().addAll(group.subList(1, group.size()));
        return before;
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static int folded(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    /** Whether it matches a relative path with slashes; {@code a/**} matches the folder {@code a} too. */
    public boolean matches(String path) {
        int[] characters = composed(folder + path)
                .codePoints()
                .map(c -> anyCase ? folded(c) : c)
                .toArray();
        boolean[] reached = new boolean[characters.length + 1];
        reached[0] = true;
        return follow(steps, characters, reached)[characters.length] != not;
    }

    /** The places that steps reach from those that are reached. */
    private static boolean[] follow(List<Step> steps, int[] path, boolean[] from) {
        boolean[] reached = from.clone();
        for (Step step : steps) {
            if (step.kind() == Kind.ALTERNATIVES) {
                boolean[] all = new boolean[reached.length];
                for (List<Step> alternative : step.alternatives()) {
                    boolean[] one = follow(alternative, path, reached);
                    for (int i = 0; i < all.length; i++) {
                        all[i] |= one[i];
                    }
                }
                reached = all;
            } else if (!advance(step, path, reached)) {
                return reached;
            }
        }
        return reached;
    }

    /** Moves the places that are reached on by one step; false when none is left. */
    private static boolean advance(Step step, int[] path, boolean[] reached) {
        boolean any = false;
        boolean before = false; // whether the place before this one was reached before the step
        boolean earlier = false; // or any before it
        boolean next = false; // whether the place before this one is reached after the step
        boolean below = false;
        for (int i = 0; i < reached.length; i++) {
            boolean now = reached[i];
            int last = i > 0 ? path[i - 1] : '/';
            boolean end = i == path.length;
            below |= now && !end && path[i] == '/';
            next = switch (step.kind()) {
                case CHARACTER -> before && last == step.character();
                case ONE -> before && last != '/';
                case ANY -> before;
                case NAME -> now || (next && last != '/');
                case ANYTHING -> now || next;
                case FOLDERS -> now || (earlier && last == '/');
                case BELOW -> end && (now || below);
                case ALTERNATIVES -> throw new IllegalArgumentException("several steps");
            };
            reached[i] = next;
            any |= next;
            before = now;
            earlier |= now;
        }
        return any;
    }
}
