package io.github.copydesk.check.pattern;

import java.util.List;

/** What is to be said of a match, and what could stand in its place. */
record Verdict(String message, List<String> replacements) {}
