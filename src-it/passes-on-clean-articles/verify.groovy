String log = new File(basedir, 'build.log').text
assert log.contains('copydesk read 2 articles')
assert log.contains('copydesk reads content: nothing has changed since an earlier run') // though one JVM looked, and another now
assert !log.contains('[ERROR]')
assert new File(basedir, 'target/copydesk/copydesk.html').exists()
assert new File(basedir, 'target/copydesk/copydesk.sarif').exists()
assert new File(basedir, 'target/copydesk/copydesk.json').exists()
