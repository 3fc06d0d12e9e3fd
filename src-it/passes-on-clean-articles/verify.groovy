String log = new File(basedir, 'build.log').text
assert log.contains('copydesk read 2 articles')
assert !log.contains('[ERROR]')
assert new File(basedir, 'target/copydesk/copydesk.html').exists()
assert new File(basedir, 'target/copydesk/copydesk.sarif').exists()
assert new File(basedir, 'target/copydesk/copydesk.json').exists()
