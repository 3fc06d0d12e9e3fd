String log = new File(basedir, 'build.log').text
File reports = new File(basedir, 'target/copydesk')

def junit = new groovy.xml.XmlSlurper().parse(new File(reports, 'copydesk-junit.xml'))
assert junit.testsuite.@name == 'content/ferry.txt'
assert junit.testsuite.testcase.failure.@type == 'glued-name'

def checkstyle = new groovy.xml.XmlSlurper().parse(new File(reports, 'copydesk-checkstyle.xml'))
assert checkstyle.file.error.find { it.@severity == 'error' }.@source == 'copydesk.glued-name'

def rdjson = new groovy.json.JsonSlurper().parse(new File(reports, 'copydesk-rdjson.json'), 'UTF-8')
assert rdjson.diagnostics.find { it.code.value == 'glued-name' }.location.path == 'content/ferry.txt'
assert rdjson.diagnostics.find { it.code.value == 'glued-name' }.suggestions

def codequality = new groovy.json.JsonSlurper().parse(new File(reports, 'copydesk-codequality.json'), 'UTF-8')
assert codequality.find { it.check_name == 'copydesk/glued-name' }.severity == 'major'

def lines = new File(reports, 'copydesk.jsonl').readLines('UTF-8').collect { new groovy.json.JsonSlurper().parseText(it) }
assert lines.find { it.rule == 'glued-name' }.path == 'content/ferry.txt'

String markdown = new File(reports, 'copydesk.md').text
assert markdown.startsWith('## copydesk: Failed')
assert new File(basedir, 'step-summary.md').text == markdown + '\n'

assert log.readLines().any { it =~ /^::error file=.*content\/ferry.txt,line=5,endLine=5,col=14,endColumn=29,title=copydesk%3A glued-name::/ }
assert !new File(reports, 'copydesk.html').exists()
