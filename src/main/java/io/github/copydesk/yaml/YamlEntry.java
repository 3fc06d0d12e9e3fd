package io.github.copydesk.yaml;

/** A key, where it stands, and its value. */
public record YamlEntry(String key, Place place, YamlNode value) {}
