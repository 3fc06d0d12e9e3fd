String log = new File(basedir, 'build.log').text
assert log.contains('content/ferry.txt:1:26: ')
assert new File(basedir, 'target/copydesk/copydesk.html').exists()
assert !new File(basedir, '${project.basedir}').exists()
