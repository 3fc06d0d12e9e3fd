String log = new File(basedir, 'build.log').text

[
    "harbor-talks.txt:1:1: ",
    "[leftover-chrome]",
    "[repeated-headline]",
    "[leftover-shortcode]",
    "'Yoshimasahayashi'",
    "write 'Yoshimasa Hayashi' [glued-name]",
    "write 'Kishida' [misspelled-name]",
    "write 'Kiyoshi Takenaka' [glued-name]",
    "[unbalanced-quote]",
    "[repeated-promo]",
    "[leftover-link]",
    "opening-hours.html:6:75: ",
    "[leftover-entity]",
].each { assert log.contains(it) : it }
assert !log.contains('style-notes.md:')

['html', 'sarif', 'json'].each {
    File report = new File(basedir, "target/copydesk/copydesk.$it")
    assert report.text.contains('Yoshimasahayashi') : report
}
assert log.contains('target/copydesk/copydesk.html')
