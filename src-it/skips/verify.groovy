assert new File(basedir, 'build.log').text.contains('copydesk is skipped')
assert !new File(basedir, 'target/copydesk').exists()
