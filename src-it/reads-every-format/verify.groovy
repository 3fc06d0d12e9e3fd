String log = new File(basedir, 'build.log').text
assert log.contains('content/a.txt:1:57: ')
assert log.contains('content/b.md:4:11: ')
assert log.contains('content/c.adoc:4:9: ')
assert log.contains('content/d.html:3:12: ')
assert log.count('[glued-name]') == 4
