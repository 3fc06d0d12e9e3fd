String log = new File(basedir, 'build.log').text
assert log.contains('[leftover-link]')
assert log.contains('[glued-name]')
assert log.contains('2 errors')
