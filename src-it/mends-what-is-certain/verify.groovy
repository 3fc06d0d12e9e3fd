String log = new File(basedir, 'build.log').text
assert log.contains('--- a/content/pier.txt')
assert log.contains('-Reporting by KiyoshiTakenaka')
assert log.contains('+Reporting by Kiyoshi Takenaka')
assert log.contains('copydesk would mend 1 finding in 1 article')
assert log.contains('copydesk mended 1 finding in 1 article')
assert log.contains('copydesk found 1 error')
String pier = new String(new File(basedir, 'content/pier.txt').bytes, 'UTF-8')
assert pier == '\uFEFFReporting by Kiyoshi Takenaka\r\n\r\nThe pier is closed. Read more\r\n'
assert new File(basedir, 'content/show.md').text.startsWith('FumioKishida')
