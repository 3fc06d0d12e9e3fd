String log = new File(basedir, 'build.log').text
assert log.contains("[WARNING] content/pier.txt:1:31: ")
assert log.contains("write 'May. The' [missing-space]")
assert log.contains('0 errors, 1 warning')
