String log = new File(basedir, 'build.log').text
assert log.contains("LanguageTool's module for 'de-DE' is not installed")
assert log.contains('<artifactId>language-de</artifactId>')
