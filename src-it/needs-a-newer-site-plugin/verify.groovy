String log = new File(basedir, 'build.log').text
File page = new File(basedir, 'target/site/copydesk.html')
boolean said = log.contains('need maven-site-plugin 3.20.0 or newer')
// Never an empty page: either the message, or the findings.
assert said || page.text.contains('1 error in 1 of 1 article')
assert !log.contains('AbstractMethodError')
