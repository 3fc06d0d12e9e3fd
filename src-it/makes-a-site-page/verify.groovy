String page = new File(basedir, 'target/site/copydesk.html').text
[
    'Failed',
    '1 error and 1 warning in 1 of 2 articles',
    'The articles name 1 person',
    'content/news/harbor.md',
    "'KiyoshiTakenaka' looks run together",
    'href="copydesk/copydesk.html#a1"',
    'href="copydesk/copydesk.html#rule-missing-space"',
].each { assert page.contains(it) : it }
assert new File(basedir, 'target/site/copydesk/copydesk.html').text.contains('id="a1"')
assert new File(basedir, 'target/site/project-reports.html').text.contains('Findings of copydesk in the articles')
// Called directly, the goal writes the report where check writes it.
assert new File(basedir, 'target/copydesk/copydesk.html').text.contains('KiyoshiTakenaka')
String log = new File(basedir, 'build.log').text
assert log.count('copydesk read 2 articles: 1 error') == 2
assert log.contains('target/copydesk/copydesk.html')
// Two executions of check are one report.
String both = new File(basedir, 'target/copydesk/copydesk.html').text
assert both.contains('content/news/harbor.md') && both.contains('pier/lights.txt')
assert log.contains('copydesk read 2 articles: 2 errors')
// What check is configured with holds: left out, or in need of a folder that is not there.
assert log.count('copydesk is skipped') == 1
assert log.contains('there is no content directory articles; set contentDirectory')
