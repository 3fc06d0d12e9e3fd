String log = new File(basedir, 'build.log').text
assert log.contains("copydesk.yml:3: unknown rule 'glued-names'")
assert log.contains("3 |   glued-names: warning")
assert log.contains("Did you mean 'glued-name'?")
