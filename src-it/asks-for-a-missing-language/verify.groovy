String log = new File(basedir, 'build.log').text
assert log.contains("LanguageTool has no language 'de-DE' here")
assert log.contains('<artifactId>language-de</artifactId>')
