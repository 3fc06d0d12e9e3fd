String log = new File(basedir, 'build.log').text
assert log.contains('glued-name (warning)')
assert log.contains('WHY')
assert log.contains('We write harbor, since the port authority does.')
assert log.contains('The page of a rule: mvn copydesk:explain -Drule=<id>')
assert log.contains("there is no rule 'glued-names'. Did you mean 'glued-name'?")
