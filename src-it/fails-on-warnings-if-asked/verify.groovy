String log = new File(basedir, 'build.log').text
assert log.contains("[missing-space]")
assert log.contains('BUILD FAILURE')
assert log.contains('copydesk found 1 warning')
