package io.github.copydesk.yaml;

/** A key, its place, and its value. */
public record YamlEntry(String key, Place place, YamlNode value) {}
