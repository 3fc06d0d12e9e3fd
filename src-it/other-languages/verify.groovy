import groovy.json.JsonSlurper

Map<String, List<String>> planted = [
    de: ['languagetool/GERMAN_SPELLER_RULE', 'wohnnt'],
    nl: ['languagetool/MORFOLOGIK_RULE_NL_NL', 'huiss'],
    fr: ['languagetool/FR_SPELLING_RULE', 'maisson'],
    es: ['languagetool/MORFOLOGIK_RULE_ES', 'cassa'],
    it: ['languagetool/MORFOLOGIK_RULE_IT_IT', 'cassaa'],
    pt: ['languagetool/MORFOLOGIK_RULE_PT_BR', 'cassaa'],
    pl: ['languagetool/MORFOLOGIK_RULE_PL_PL', 'domuu'],
    uk: ['languagetool/MORFOLOGIK_RULE_UK_UA', 'будинкуу'],
    ja: ['languagetool/TABERERU', '食べれる'],
]
planted.each { language, mistake ->
    def report = new JsonSlurper().parse(new File(basedir, "$language/target/copydesk/copydesk.json"), 'UTF-8')
    def found = report.articles.findings.flatten().collect { [it.rule, it.text] }
    assert found == [mistake]
}
assert !new File(basedir, 'build.log').text.contains('LanguageTool failed')
