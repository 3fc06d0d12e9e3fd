String log = new File(basedir, 'build.log').text
assert log.contains('copydesk-baseline.json has 2 findings: 2 added, 0 removed')
assert log.contains('copydesk read 1 article: no findings')
assert log.contains('not counted: 2 in the baseline')
assert log.contains("later/new.txt:1:21: 'Read more'")
assert log.contains('copydesk found 1 error')
String baseline = new File(basedir, 'copydesk-baseline.json').text
assert baseline.contains('{"rule":"glued-name", "text":"KiyoshiTakenaka", "before":"reporting by", "after":""}')
