String log = new File(basedir, 'build.log').text
assert log.contains('blog/content/walk.txt:1:18: ')
assert log.contains('news/content/pier.txt:1:5: ')
assert !log.contains('sea.txt:')
assert !log.contains('leftover-link')
assert log.contains('copydesk read 2 articles: 1 warning (harbor 1)')
assert log.contains('copydesk read 1 article: 1 warning (harbor 1)')
