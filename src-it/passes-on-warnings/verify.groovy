String log = new File(basedir, 'build.log').text
assert log.contains("[WARNING] content/pier.txt:1:31: ")
assert log.contains("write 'May. The' [missing-space]")
assert log.contains('copydesk read 1 article: 1 warning (missing-space 1)')
