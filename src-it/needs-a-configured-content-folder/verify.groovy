String log = new File(basedir, 'build.log').text
assert log.contains('there is no content directory')
assert log.contains('articles')
