String log = new File(basedir, 'build.log').text
assert log.contains('content/old-encoding.txt:1:')
assert log.contains('[wrong-encoding]')
assert log.contains('content/picture.txt:1:7: ')
assert log.contains('content/large.txt:1:1: ')
assert log.contains('[unreadable-article]')
assert log.contains('content/broken-front-matter.md:')
assert log.contains('[broken-front-matter]')
assert log.contains('content/broken-front-matter.md:5:19: ') : 'the rest of the article is read'
assert log.contains('copydesk read 6 articles')
assert new File(basedir, 'target/copydesk/copydesk.html').exists()
