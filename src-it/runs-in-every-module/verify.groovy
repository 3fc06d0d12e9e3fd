String log = new File(basedir, 'build.log').text
assert log.contains('news/content/ferry.txt:1:26: ')
assert new File(basedir, 'news/target/copydesk/copydesk.sarif').text.contains('leftover-link')
assert new File(basedir, 'blog/target/copydesk/copydesk.sarif').exists()
assert !new File(basedir, 'tools/target/copydesk').exists()
assert !log.contains('not marked @threadSafe')
