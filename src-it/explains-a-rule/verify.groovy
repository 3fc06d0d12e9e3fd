String log = new File(basedir, 'build.log').text
assert log.contains('glued-name (warning)')
assert log.contains('## Why')
assert log.contains('We write harbor, since the port authority does.')
assert log.contains('One of them: mvn copydesk:explain -Drule=<id>')
assert log.contains("there is no rule 'glued-names'. Did you mean 'glued-name'?")
