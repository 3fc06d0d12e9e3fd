String log = new File(basedir, 'build.log').text
assert log.contains('copydesk read 4 articles: 1 warning (unused-stet 1)')
assert log.contains("content/show.md:17:12: the stet for 'glued-name' suppresses nothing [unused-stet]")
assert log.contains('not counted: 5 by stet, 1 by copydesk.yml')
assert log.contains("copydesk.yml:6: the stet for 'glued-name' suppresses nothing; remove it")
String sarif = new File(basedir, 'target/copydesk/copydesk.sarif').text
assert sarif.contains('"justification":"names of the band"')
