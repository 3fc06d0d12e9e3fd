String log = new File(basedir, 'build.log').text
assert log.contains('--- a/content/pier.txt')
assert log.contains('-The pier isnâ€™t open.')
assert log.contains('+The pier isn’t open.')
assert new String(new File(basedir, 'target/copydesk/fix.diff').bytes, 'UTF-8').contains('-The pier isnâ€™t open. Read more\r\n+The')
assert log.contains('copydesk would fix 1 finding in 1 article')
assert log.contains('copydesk fixed 1 finding in 1 article')
assert log.contains('copydesk found 2 errors')
String pier = new String(new File(basedir, 'content/pier.txt').bytes, 'UTF-8')
// What is only likely is for an editor.
assert pier == '\uFEFFReporting by KiyoshiTakenaka\r\n\r\nThe pier isn’t open. Read more\r\n'
assert new File(basedir, 'content/show.md').text.startsWith('FumioKishida')
