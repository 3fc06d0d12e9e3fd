String log = new File(basedir, 'build.log').text
assert log.contains("content/old.txt:5:21: 'Read more'")
assert log.contains("content/new.txt:1:1: 'Marleneokafor'")
assert !log.contains('content/old.txt:1:')
assert log.contains('copydesk found 2 errors')
assert log.contains('not counted: 2 on unchanged lines')
assert log.contains("changedSince is 'v9': this repository has no such revision; fetch it first")
